using Index;
using Index.Corpus;
using Index.Passages;
using Index.Passages.Knowledge;
using Index.Principles;
using Index.Principles.Comparing;
using Tests.Support;

namespace Tests.Principles;

public sealed class ComparisonTests
{
    private static readonly Library Library = RealLibrary.Library;

    private static readonly IReadOnlyList<Membership>[] Members = [.. Library.Themes.Themes.Select((_, theme) => Library.Themes.MembersOf(theme))];

    /// <summary>Every couple of documents, both ways round.</summary>
    public static TheoryData<string, string> Couples
    {
        get
        {
            var couples = new TheoryData<string, string>();
            foreach (var a in Library.Documents)
                foreach (var b in Library.Documents.Where(b => b.Id != a.Id))
                    couples.Add(a.Id, b.Id);
            return couples;
        }
    }

    private static Document Document(string id) => Library.Documents.Single(d => d.Id == id);

    private static Comparison Compare(string a, string b, string? principle = null) => Library.Compare(Document(a), Document(b), principle);

    private static IEnumerable<string> Rows(Comparison c) =>
    [
        .. c.Pairs.Select(p => $"{p.Principle}|{p.A.Clause.Id}|{p.B.Clause.Id}|{p.IsMutual}|{p.Why.Value:R}|{p.Label.Name}|{Lists(p)}"),
        .. c.OnlyA.Select(o => $"A|{Row(o)}"),
        .. c.OnlyB.Select(o => $"B|{Row(o)}"),
    ];

    private static string Lists(Pair p) =>
        string.Join('|', ((IReadOnlyList<string>[])[p.Label.InA, p.Label.InB, p.Principles, p.SharedWords, p.AloneA, p.AloneB]).Select(Join));

    private static string Row(Lone lone) => $"{lone.Passage.Clause.Id}|{Join(lone.Principles)}|{lone.MeetsElsewhere}";

    private static string Join(IEnumerable<string> words) => string.Join(',', words);

    [Theory]
    [MemberData(nameof(Couples))]
    public void Swapping_the_documents_mirrors_the_answer(string a, string b) => Assert.Equal(Rows(Compare(a, b)), Rows(Compare(b, a).Mirrored()));

    [Theory]
    [MemberData(nameof(Couples))]
    public void The_same_call_gives_the_same_answer_in_another_library(string a, string b)
    {
        var other = Library.Load(Repository.Seeds);
        Assert.Equal(Rows(Compare(a, b)), Rows(other.Compare(other.Documents.Single(d => d.Id == a), other.Documents.Single(d => d.Id == b))));
    }

    [Theory]
    [MemberData(nameof(Couples))]
    public void Every_clause_is_in_exactly_one_group(string a, string b)
    {
        var comparison = Compare(a, b);
        var paired = comparison.Pairs.SelectMany(p => (ClauseId[])[p.A.Clause.Id, p.B.Clause.Id]).Distinct().ToList();
        IReadOnlyList<ClauseId>[] groups =
        [
            paired,
            [.. comparison.OnlyA.Where(o => !o.MeetsElsewhere).Select(o => o.Passage.Clause.Id)],
            [.. comparison.OnlyB.Where(o => !o.MeetsElsewhere).Select(o => o.Passage.Clause.Id)],
            [.. comparison.Unplaced.Select(c => c.Id)],
        ];
        Assert.Equal(Document(a).Clauses.Concat(Document(b).Clauses).Select(c => $"{c.Id}").Order(), groups.SelectMany(g => g).Select(id => $"{id}").Order());
        Assert.All(groups[1], id => Assert.Equal(a, id.Document));
        Assert.All(groups[2], id => Assert.Equal(b, id.Document));
        Assert.All(comparison.OnlyA.Concat(comparison.OnlyB).Where(o => o.MeetsElsewhere), o => Assert.Contains(o.Passage.Clause.Id, paired));
    }

    [Theory]
    [MemberData(nameof(Couples))]
    public void Clauses_without_a_principle_are_named_apart(string a, string b)
    {
        var comparison = Compare(a, b);
        Assert.All(comparison.Unplaced, clause => Assert.DoesNotContain(Members, m => m.Any(x => Library.Index.Clauses[x.Clause].Id == clause.Id)));
    }

    [Theory]
    [MemberData(nameof(Couples))]
    public void On_each_principle_a_clause_stands_in_exactly_one_group(string a, string b)
    {
        var comparison = Compare(a, b);
        var paired = comparison.Pairs.SelectMany(p => p.Principles.SelectMany(n => ((string, ClauseId)[])[(n, p.A.Clause.Id), (n, p.B.Clause.Id)])).ToHashSet();
        var alone = comparison.OnlyA.Concat(comparison.OnlyB).SelectMany(o => o.Principles.Select(n => (n, o.Passage.Clause.Id))).ToList();

        Assert.Equal(alone.Count, alone.Distinct().Count());
        Assert.DoesNotContain(alone, paired.Contains);
        var all = paired.Concat(alone).ToHashSet();
        foreach (var (theme, members) in Library.Themes.Themes.Zip(Members))
            foreach (var member in members.Where(m => m.Strength >= Matters.Speaks))
                if (Library.Index.Clauses[member.Clause] is { IsApparatus: false, Id: var id } && (id.Document == a || id.Document == b))
                    Assert.True(all.Contains((theme.Principle.Name, id)), $"{id} on {theme.Principle.Name}");
    }

    [Theory]
    [MemberData(nameof(Couples))]
    public void What_stands_alone_is_on_principles_the_other_document_is_silent_on(string a, string b)
    {
        var comparison = Compare(a, b);
        foreach (var (lones, silent) in ((IReadOnlyList<Lone>, string)[])[(comparison.OnlyA, b), (comparison.OnlyB, a)])
            foreach (var name in lones.SelectMany(o => o.Principles).Distinct())
            {
                var at = Library.Themes.Themes.Index().Single(t => t.Item.Principle.Name == name).Index;
                Assert.DoesNotContain(Members[at], m => m.Strength >= Matters.Speaks && Library.Index.Clauses[m.Clause] is { IsApparatus: false, Id: var id } && id.Document == silent);
            }
    }

    [Theory]
    [MemberData(nameof(Couples))]
    public void Labels_and_words_are_literally_in_their_clauses(string a, string b)
    {
        foreach (var pair in Compare(a, b).Pairs)
        {
            string inA = pair.A.Clause.Quote, inB = pair.B.Clause.Quote;
            AssertIn(inA, pair.Label.InA.Concat(pair.AloneA));
            AssertIn(inB, pair.Label.InB.Concat(pair.AloneB));
            foreach (var word in pair.SharedWords)
            {
                var forms = word.Split(" / ");
                AssertIn(inA, [forms[0]]);
                AssertIn(inB, [forms[^1]]);
            }
            Assert.Equal(pair.Label.Kind == PairKind.SameTheme, pair.Label.InA.Count == 0);
            Assert.Equal(pair.Label.InA.Count == 0, pair.Label.InB.Count == 0);
            Assert.Equal(pair.Label.Kind == PairKind.OppositeTerms, pair.Label.About is not null);
            Assert.True(pair.Principles.Count > 0 || pair.Label.Kind == PairKind.OppositeTerms, $"{pair.A.Clause.Id} and {pair.B.Clause.Id} have nothing that joins them");
        }
    }

    private static void AssertIn(string quote, IEnumerable<string> words) => Assert.All(words, word => Assert.Contains(word, quote, StringComparison.OrdinalIgnoreCase));

    [Theory]
    [MemberData(nameof(Couples))]
    public void Marks_only_words_inside_the_clause(string a, string b)
    {
        var comparison = Compare(a, b);
        foreach (var passage in comparison.Pairs.SelectMany(p => (Passage[])[p.A, p.B]).Concat(comparison.OnlyA.Concat(comparison.OnlyB).Select(o => o.Passage)))
            Assert.All(passage.Matches, match => Assert.True(passage.Clause.Text.Span.Contains(match), passage.Clause.Id.ToString()));
    }

    [Fact]
    public void Multistakeholder_and_multilateral_are_opposite_key_terms()
    {
        var pair = Compare("wuzhen", "dfi").Pairs.First(p => p.Label.About == "who governs");
        Assert.Equal((PairKind.OppositeTerms, "multilateralism", "multistakeholder"), (pair.Label.Kind, pair.Label.InA[0], pair.Label.InB[0]));
    }

    [Theory]
    [InlineData("sovereignty")]
    [InlineData("privacy")]
    [InlineData("sharing of know-how")]
    [InlineData("no such thing as this zzzz")]
    [InlineData("")]
    [InlineData("🙂\u200b\ud800")]
    public void Narrowed_it_shows_exactly_the_clauses_on_the_topic(string topic)
    {
        var comparison = Compare("dfi", "wuzhen", topic);
        var shown = comparison.Pairs.SelectMany(p => (Passage[])[p.A, p.B]).Concat(comparison.OnlyA.Concat(comparison.OnlyB).Select(o => o.Passage)).Select(p => p.Clause.Id).ToHashSet();
        var expected = Library.Principle(topic).Passages.Select(p => p.Clause)
            .Where(c => c is { IsApparatus: false, Id.Document: "dfi" or "wuzhen" }).Select(c => c.Id).ToHashSet();
        Assert.Equal(expected, shown);
        Assert.Equal(Rows(comparison), Rows(Compare("wuzhen", "dfi", topic).Mirrored()));
    }

    [Fact]
    public void Two_editions_of_one_document_differ_word_by_word()
    {
        var comparison = Compare("shared-future", "shared-future");
        Assert.True(comparison.IsOfEditions);
        Assert.Equal(15, comparison.Variants.Count);
        Assert.Empty(comparison.Pairs);
    }
}
