using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Index.Corpus;

namespace Tests.Support;

/// <summary>The seeds as documents without the real parser: every line that is not blank is a clause.</summary>
internal static partial class SeedDocuments
{
    public static IReadOnlyList<Document> All { get; } =
    [
        Read("budapest", ("budapest", 3, 26)),
        Read("dfi", ("dfi", 3, 74)),
        Read("shared-future", ("shared-future-china-daily", 7, 65), ("shared-future-wic-website", 9, 17)),
        Read("wuzhen", ("wuzhen", 9, 31)),
    ];

    public static Document Named(string id) => All.Single(d => d.Id == id);

    private static Document Read(string id, params (string File, int First, int Last)[] copies)
    {
        var editions = copies.Select(c => Edition(c.File)).ToList();
        var lines = copies.Select((c, i) => Lines(editions[i].File, c.First, c.Last)).ToList();
        var clauses = lines[0].Select((line, n) => new Clause
        {
            Id = new ClauseId(id, $"{n + 1}"),
            Kind = ClauseKind.Paragraph,
            Label = $"{n + 1}",
            Number = n + 1,
            Text = line,
            AlsoIn = [.. lines.Skip(1).SelectMany(other => other.Where(o => SameOpening(o, line)))],
        });
        return new Document
        {
            Id = id,
            About = new DocumentMetadata { Id = id, Title = id },
            Editions = editions,
            Clauses = [.. clauses],
            Apparatus = [],
            Variants = [],
        };
    }

    private static bool SameOpening(Placement a, Placement b) => string.Equals(a.Quote[..12], b.Quote[..Math.Min(12, b.Quote.Length)], StringComparison.OrdinalIgnoreCase);

    private static Edition Edition(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "seeds", name + ".txt"));
        var file = new SourceFile(name + ".txt", System.Text.Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'), Convert.ToHexStringLower(SHA256.HashData(bytes)));
        return new Edition { File = file, Name = name, TextPart = new Span(0, file.Text.Length), Headings = [], LeftOut = [] };
    }

    private static List<Placement> Lines(SourceFile file, int first, int last) =>
        [.. Line().Matches(file.Text)
            .Select(m => new Placement(file, new Span(m.Groups[1].Index, m.Groups[1].Length).Trimmed(file.Text)))
            .Where(p => p.Span.Length > 0 && p.Line >= first && p.Line <= last)];

    [GeneratedRegex(@"^(?:- )?([^\n]*)$", RegexOptions.Multiline)]
    private static partial Regex Line();
}
