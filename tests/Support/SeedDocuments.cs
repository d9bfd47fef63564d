using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Index.Corpus;

namespace Tests.Support;

/// <summary>The seed documents laid over the real files by the hand-made table <c>tests/Quotes/clauses.tsv</c>, without the parser.</summary>
internal static class SeedDocuments
{
    private static readonly Dictionary<string, (string Title, string[] ShortNames)> Names = new()
    {
        ["budapest"] = ("The future of cyberspace needs to be a genuinely world wide web. In Budapest this week, here's how we'll make that happen", ["Budapest"]),
        ["dfi"] = ("A Declaration for the Future of the Internet", ["DFI", "Declaration for the Future of the Internet"]),
        ["shared-future"] = ("Jointly Build a Community with a Shared Future in Cyberspace", ["Shared Future", "Community with a Shared Future in Cyberspace"]),
        ["wuzhen"] = ("Wuzhen Declaration", ["Wuzhen"]),
    };

    /// <summary>All four documents, in order of id.</summary>
    public static IReadOnlyList<Document> All { get; } = Read();

    private static IReadOnlyList<Document> Read([CallerFilePath] string here = "")
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
        var files = Directory.GetFiles(Path.Combine(root, "seeds"), "*.txt").Select(Open).ToDictionary(f => f.Name);
        var rows = File.ReadAllLines(Path.Combine(root, "tests", "Quotes", "clauses.tsv")).Skip(1).Select(l => l.Split('\t'));
        return [.. rows.GroupBy(r => r[0].Split('/')[0]).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => Of(g.Key, files[g.First()[1]], [.. g]))];
    }

    private static SourceFile Open(string path)
    {
        var bytes = File.ReadAllBytes(path);
        return new SourceFile(Path.GetFileName(path), Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'), Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    private static Document Of(string id, SourceFile file, string[][] rows)
    {
        Clause[] clauses = [.. rows.Select((row, i) => ClauseOf(file, row, i + 1))];
        var edition = new Edition { File = file, Name = file.Name, TextPart = new Span(0, file.Text.Length), Headings = [], LeftOut = [] };
        return new Document
        {
            Id = id,
            About = new DocumentMetadata { Id = id, Title = Names[id].Title, ShortNames = Names[id].ShortNames },
            Editions = [edition],
            Clauses = [.. clauses.Where(c => !c.IsApparatus)],
            Apparatus = [.. clauses.Where(c => c.IsApparatus)],
            Variants = [],
        };
    }

    private static Clause ClauseOf(SourceFile file, string[] row, int number)
    {
        if (!ClauseId.TryParse(row[0], out var id)) throw new FormatException($"clauses.tsv: “{row[0]}” is no clause id.");
        var isLedIn = ClauseId.TryParse(row[9], out var leadIn);
        var text = Line(file, Int(row[2]));
        return new Clause
        {
            Id = id.Value,
            Kind = Enum.Parse<ClauseKind>(row[3]),
            Label = row[4],
            Number = number,
            Text = text,
            Section = row[5].Length > 0 ? row[5] : null,
            HeadingPath = [.. row[6].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(line => Line(file, Int(line)))],
            Ordinal = row[7].Length > 0 ? Int(row[7]) : null,
            RunIn = row[8].Length > 0 ? new Span(text.Span.Start, Int(row[8])) : null,
            LeadIn = isLedIn ? leadIn : null,
        };
    }

    private static Placement Line(SourceFile file, int line)
    {
        var start = 0;
        for (var i = 1; i < line; i++) start = file.Text.IndexOf('\n', start) + 1;
        var end = file.Text.IndexOf('\n', start);
        if (file.Text.AsSpan(start).StartsWith("- ")) start += 2;
        return new Placement(file, Span.Between(start, end < 0 ? file.Text.Length : end).Trimmed(file.Text));
    }

    private static int Int(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
}
