using System.Text;
using Index.Corpus;
using Index.Corpus.Parsing;
using Tests.Support;

namespace Tests.Corpus;

/// <summary>Every character of a text is a clause, a heading, apparatus, a marker or named as left out.</summary>
public sealed class WholeTests
{
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
    public void Accounts_for_every_character_of_any_mix_of_lines()
    {
        var random = new Random(20310514);
        for (var n = 0; n < 1000; n++)
        {
            var text = RandomText(random);
            ParsedEdition parsed;
            try
            {
                parsed = Parsed.Of(text);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"Text {n} broke the parser: {Visible(text)}", e);
            }
            var faults = Coverage.Faults(parsed).ToList();
            Assert.True(faults.Count == 0, $"Text {n}: {string.Join("; ", faults)}\n{Visible(text)}");
        }
    }

    private static string Shown(string text, string lineBreak) => string.Join('\n', Parsed.Of(text).Pieces()
        .Select(p => $"{p.Kind} {p.Name} {p.Span.In(text).Replace(lineBreak, "\n", StringComparison.Ordinal)}"));

    private static string RandomText(Random random)
    {
        var text = new StringBuilder();
        var lines = random.Next(1, 40);
        for (var i = 0; i < lines; i++)
        {
            text.Append(' ', random.Next(8) == 0 ? random.Next(12) : 0);
            if (random.Next(3) > 0) text.Append(Pick(random, LineParts.Openers));
            for (var words = random.Next(0, 14); words > 0; words--) text.Append(Pick(random, LineParts.Words)).Append(' ');
            text.Append(Pick(random, LineParts.Ends)).Append(Pick(random, LineParts.Breaks));
        }
        return text.ToString();
    }

    private static string Pick(Random random, IReadOnlyList<string> from) => from[random.Next(from.Count)];

    private static string Visible(string text) => string.Concat(text.Select(c => c is '\n' ? "⏎\n" : c < ' ' || char.IsSurrogate(c) ? $"\\u{(int)c:X4}" : c.ToString()));

    private static void AssertWhole(ParsedEdition parsed)
    {
        var faults = Coverage.Faults(parsed).ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }
}
