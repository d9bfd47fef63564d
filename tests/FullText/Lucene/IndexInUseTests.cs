using Index;
using Index.FullText.Lucene;
using Tests.Support;

namespace Tests.FullText.Lucene;

/// <summary>What becomes of answers when the files of an index change under the program that uses it (fault 26).</summary>
public sealed class IndexInUseTests : IDisposable
{
    private const string Question = "who should run the internet?";
    private static readonly Library InMemory = Library.Load(Repository.Seeds);
    private readonly IndexPlace _place = new();

    public static TheoryData<string> Damages => ["truncated", "emptied", "overwritten", "grown again with zeros", "deleted"];

    public void Dispose() => _place.Dispose();

    [Theory, Trait("Fault", "26")]
    [MemberData(nameof(Damages))]
    public void Every_word_is_still_found_where_it_stands(string damage)
    {
        var library = _place.Load(Repository.Seeds);
        using var engine = library.Engine as LuceneEngine;
        foreach (var file in Files()) Damage(file, damage);
        foreach (var term in InMemory.Engine.Vocabulary.Append("human right").Append("no such word"))
        {
            Assert.Equal(InMemory.Engine.Holders(term).ToArray(), engine!.Holders(term).ToArray());
            foreach (var clause in InMemory.Engine.Holders(term).Span) Assert.Equal(InMemory.Engine.Places(clause, term), engine.Places(clause, term));
        }

        Assert.Equal(InMemory.Themes.Members.Select(members => members.Count), library.Themes.Themes.Select((_, theme) => library.Themes.CountOf(theme)));
        Assert.Equal(Answer(InMemory), Answer(library));
        // A deleted file goes when nobody reads it any more.
        Assert.Equal(damage == "deleted" ? 0 : 1, _place.News.Count(news => news.IsWarning && news.Text.Contains("can no longer be read", StringComparison.Ordinal)));
        Assert.Equal(damage == "deleted" ? 0 : 1, _place.News.Count(news => news.IsWarning));
    }

    [Fact, Trait("Fault", "26")]
    public void One_bit_in_any_block_is_noticed_before_it_changes_an_answer()
    {
        var expected = Answer(InMemory);
        foreach (var extension in (string[])[".doc", ".pos", ".tim"])
        {
            _place.News.Clear();
            var library = _place.Load(Repository.Seeds);
            using var engine = library.Engine as LuceneEngine;
            var file = Files().Single(file => file.EndsWith(extension, StringComparison.Ordinal));
            var bytes = File.ReadAllBytes(file);
            for (var at = 0; at < bytes.Length; at += CheckedFile.BlockSize) bytes[at + (bytes.Length - at > 1000 ? 1000 : 0)] ^= 1;
            File.WriteAllBytes(file, bytes);
            Assert.True(Answer(library) == expected, file);
            Assert.True(_place.News.Count(news => news.IsWarning && news.Text.Contains(Path.GetFileName(file), StringComparison.Ordinal)) == 1, $"{file}: {string.Join('\n', _place.News)}");
        }
    }

    [Fact, Trait("Fault", "26")]
    public void Many_that_ask_at_once_are_all_answered_and_one_warning_is_given()
    {
        var expected = Answer(InMemory);
        var library = _place.Load(Repository.Seeds);
        using var engine = library.Engine as LuceneEngine;
        foreach (var file in Files()) Damage(file, "emptied");
        var answers = new string[8];
        Parallel.For(0, answers.Length, new ParallelOptions { MaxDegreeOfParallelism = answers.Length }, i => answers[i] = Answer(library));
        Assert.All(answers, answer => Assert.Equal(expected, answer));
        var warning = Assert.Single(_place.News, news => news.IsWarning).Text;
        Assert.Contains(_place.Index, warning, StringComparison.Ordinal);
        Assert.Contains("Look at the disk", warning, StringComparison.Ordinal);
    }

    [Fact, Trait("Fault", "26")]
    public void The_next_start_makes_the_index_anew()
    {
        using (var engine = _place.Load(Repository.Seeds).Engine as LuceneEngine)
        {
            foreach (var file in Files()) Damage(file, "truncated");
            Assert.Equal(InMemory.Engine.DocumentFrequency("internet"), engine!.DocumentFrequency("internet"));
        }

        _place.News.Clear();
        var library = _place.Load(Repository.Seeds);
        using var next = library.Engine as LuceneEngine;
        Assert.Contains("It is made anew", Assert.Single(_place.News, news => news.IsWarning).Text, StringComparison.Ordinal);
        Assert.Equal(Answer(InMemory), Answer(library));
        Assert.Single(_place.News, news => news.IsWarning);
    }

    private static string Answer(Library library) => string.Join('\n', library.Ask(Question).Passages.Select(p => $"{p.Clause.Id} {p.Score:R} {p.Clause.Quote} {string.Join(' ', p.Matches)}"));

    private static void Damage(string file, string damage)
    {
        var length = new FileInfo(file).Length;
        Action act = damage switch
        {
            "truncated" => () => File.WriteAllBytes(file, File.ReadAllBytes(file)[..(int)(length / 2)]),
            "emptied" => () => File.WriteAllBytes(file, []),
            "overwritten" => () => File.WriteAllBytes(file, [.. File.ReadAllBytes(file).Select(b => (byte)~b)]),
            "grown again with zeros" => () => File.WriteAllBytes(file, new byte[length]),
            _ => () => File.Delete(file),
        };
        act();
    }

    private IEnumerable<string> Files() => Directory.EnumerateFiles(_place.Index).Order(StringComparer.Ordinal);
}
