using CsCheck;
using Index.Corpus;
using Index.Corpus.Parsing;
using Tests.Support;
using static Tests.Support.GeneratedCases;

namespace Tests.Corpus;

/// <summary>Every character of a text is a clause, a heading, apparatus, a marker or named as left out.</summary>
public sealed class WholeTests
{
    // An indent now and then, mostly an opener, up to 13 words, an end and a line break.
    private static readonly Gen<string> Line =
        from indent in Gen.Frequency((7, Gen.Const(0)), (1, Gen.Int[0, 11]))
        from opener in Gen.Frequency((2, Among(LineParts.Openers)), (1, Gen.Const("")))
        from words in Among(LineParts.Words).Array[0, 13]
        from end in Among(LineParts.Ends)
        from lineBreak in Among(LineParts.Breaks)
        select new string(' ', indent) + opener + string.Concat(words.Select(word => word + " ")) + end + lineBreak;

    private static string SamplesFolder => Path.Combine(Repository.Root, "tests", "Corpus", "Samples");

    public static TheoryData<string> Texts => [.. Seeds.Corpus.Documents.SelectMany(d => d.Editions).Select(e => e.File.Name)];

    public static TheoryData<string> Samples => [.. Directory.GetFiles(SamplesFolder).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Accounts_for_every_character_of_a_seed(string name)
    {
        var (document, edition) = Seeds.Corpus.Documents.SelectMany(d => d.Editions.Select(e => (d, e))).Single(x => x.e.File.Name == name);
        bool IsHere(Clause clause) => clause.Text.File == edition.File;
        var here = document.Clauses.Select(c => c with { Text = c.AlsoIn.Prepend(c.Text).FirstOrDefault(p => p.File == edition.File) ?? c.Text });
        AssertWhole(new ParsedEdition(edition, [.. here.Where(IsHere).OrderBy(c => c.Text.Span.Start)], [.. document.Apparatus.Where(IsHere)]));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Accounts_for_every_character_of_a_seed_without_its_metadata(string name) =>
        AssertWhole(Parsed.Of(File.ReadAllText(Path.Combine(Repository.Seeds, name))));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Accounts_for_every_character_of_a_sample(string name) =>
        AssertWhole(Parsed.Of(File.ReadAllText(Path.Combine(SamplesFolder, name))));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Reads_a_sample_alike_whatever_breaks_its_lines(string name)
    {
        var text = File.ReadAllText(Path.Combine(SamplesFolder, name));
        foreach (var lineBreak in new[] { "\r\n", "\r", "\u2028" })
            Assert.Equal(Shown(text, "\n"), Shown(text.Replace("\n", lineBreak, StringComparison.Ordinal), lineBreak));
    }

    [Fact]
    public void Accounts_for_every_character_of_any_mix_of_lines() =>
        Line.Array[1, 39].Select(string.Concat).ForEachCase(1_000, text => AssertWhole(Parsed.Of(text)), Visible);

    private static string Shown(string text, string lineBreak) => string.Join('\n', Parsed.Of(text).Pieces()
        .Select(p => $"{p.Kind} {p.Name} {p.Span.In(text).Replace(lineBreak, "\n", StringComparison.Ordinal)}"));

    private static string Visible(string text) => string.Concat(text.Select(c =>
        c is '\n' ? "⏎\n" : c < ' ' || char.IsSurrogate(c) ? $"\\u{(int)c:X4}" : c.ToString()));

    private static void AssertWhole(ParsedEdition parsed)
    {
        var faults = Coverage.Faults(parsed).ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }
}
