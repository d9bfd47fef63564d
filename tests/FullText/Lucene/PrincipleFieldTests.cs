using System.Text.RegularExpressions;
using Index;
using Index.FullText;
using Index.FullText.Lucene;
using Index.Passages.Knowledge;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Tests.Support;

namespace Tests.FullText.Lucene;

/// <summary>What the index keeps of the principles that clauses speak to.</summary>
public sealed class PrincipleFieldTests : IDisposable
{
    private readonly IndexPlace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void Every_clause_speaks_to_the_very_principles_that_reading_the_memory_finds_and_as_surely_to_the_last_bit()
    {
        var memory = Library.Load(Repository.Seeds).Themes;
        for (var start = 0; start < 2; start++)
        {
            using var engine = (LuceneEngine)_place.Load(Repository.Seeds).Engine;
            foreach (var (theme, members) in memory.Themes.Zip(memory.Members))
                Assert.True(Bits(members).SequenceEqual(Bits(engine.Labelled(theme.Principle.Id)!)), $"{theme.Principle.Id}, start {start}");
        }
    }

    [Fact]
    public void The_words_of_a_clause_tell_what_an_engine_finds_where_terms_stand_together_or_inside_others()
    {
        using var seeds = new SeedCopy();
        File.WriteAllText(seeds.PathOf("principles.json"), """
            [{ "id": "one", "name": "Ducks", "group": "g", "sentence": "s", "terms": ["human rights^0.3", "human & rights^0.4", "internet^0.2"], "not": ["internet governance", "human rights"] },
             { "id": "two", "name": "Drakes", "group": "g", "sentence": "s", "terms": ["state & sovereignty^0.9", "governance & internet^0.1", "cyberspace"], "not": ["cyberspace sovereignty"] },
             { "id": "none", "name": "Eiders", "group": "g", "sentence": "s", "terms": ["eider ducks"] }]
            """);
        var memory = Library.Load(seeds.Folder).Themes;
        using var engine = (LuceneEngine)_place.Load(seeds.Folder).Engine;
        Assert.Equal(3, memory.Themes.Count);
        foreach (var (theme, members) in memory.Themes.Zip(memory.Members))
        {
            Assert.Equal(theme.Principle.Id == "none", members.Count == 0);
            Assert.True(Bits(members).SequenceEqual(Bits(engine.Labelled(theme.Principle.Id)!)), theme.Principle.Id);
        }
    }

    [Fact]
    public void A_plain_query_for_a_principle_gives_the_clauses_that_speak_to_it()
    {
        var library = _place.Load(Repository.Seeds);
        using var engine = (LuceneEngine)library.Engine;
        foreach (var (theme, members) in library.Themes.Themes.Zip(library.Themes.Members))
        {
            var query = new TermQuery(new Term(IndexFields.Principle, theme.Principle.Id));
            Assert.Equal(members.Select(member => member.Clause), engine.Look(searcher => searcher.Search(query, engine.Clauses.Count)).ScoreDocs.Select(hit => hit.Doc).Order());
        }

        Assert.All(library.Themes.Themes, (_, theme) => Assert.Equal(library.Themes.Members[theme].Count, library.Themes.CountOf(theme)));
    }

    [Fact]
    public void A_principle_whose_weights_alone_have_changed_makes_the_index_anew()
    {
        using var seeds = new SeedCopy();
        using (_place.Load(seeds.Folder).Engine as LuceneEngine) { }
        var (old, file) = (_place.Index, seeds.PathOf("principles.json"));
        File.WriteAllText(file, new Regex(@"\^0\.\d+").Replace(File.ReadAllText(file), "^0.0625", count: 1));
        using var engine = (LuceneEngine)_place.Load(seeds.Folder).Engine;
        Assert.NotEqual(old, _place.Index);
        var memory = Library.Load(seeds.Folder).Themes;
        foreach (var (theme, members) in memory.Themes.Zip(memory.Members))
            Assert.True(Bits(members).SequenceEqual(Bits(engine.Labelled(theme.Principle.Id)!)), theme.Principle.Id);
    }

    private static IEnumerable<(int, long)> Bits(IEnumerable<Membership> members) => members.Select(member => (member.Clause, BitConverter.DoubleToInt64Bits(member.Strength)));

    private static IEnumerable<(int, long)> Bits(IEnumerable<LabelledClause> clauses) => clauses.Select(one => (one.Clause, BitConverter.DoubleToInt64Bits(one.Strength)));
}
