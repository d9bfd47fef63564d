using Index.Text;
using Tests.Support;

namespace Tests.Corpus;

/// <summary>One small text for every numbering style and lay-out, with the span of every piece.</summary>
public sealed class LayoutTests
{
    private static readonly IReadOnlyDictionary<string, (string Text, string Wanted)> Cases = File
        .ReadAllText(Path.Combine(Repository.Root, "tests", "Corpus", "layouts.txt"))
        .Split("\n=== ").Skip(1).ToDictionary(c => c[..c.IndexOf('\n')], c => Split(c[(c.IndexOf('\n') + 1)..]));

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Reads(string layout)
    {
        var (text, wanted) = Cases[layout];
        var parsed = Parsed.Of(text);
        var found = string.Join('\n', parsed.Pieces().Select(p => $"{p.Kind} {(p.Name.Length > 0 ? p.Name + " " : "")}{p.Span.Start}-{p.Span.Length} {Shown(p.Span, text)}"));
        Assert.Equal(wanted, found);
        Assert.Empty(Coverage.Faults(parsed));
    }

    private static string Shown(Span span, string text) => span.In(text).Replace("\r", "", StringComparison.Ordinal).Replace('\n', '⏎').Replace('\f', '␌').Replace('\t', '→');

    private static (string Text, string Wanted) Split(string body)
    {
        var parts = body.Split("\n---\n");
        return (parts[0].Replace("␍", "\r", StringComparison.Ordinal).Replace('␌', '\f').Replace('→', '\t'), parts[1].Trim('\n'));
    }
}
