using Index.Corpus;

namespace Index.Quotes.Checking.Matching;

/// <summary>The finding in one or two plain sentences.</summary>
internal static class Sentences
{
    private const int ShownChanges = 5;
    private const int ShownWords = 20;

    public static string Of(QuoteCheck check, Finding finding) => check.Verdict switch
    {
        Verdict.Verbatim => $"These words stand {(check.Omissions.Count > 0 ? "so, with words left out," : "so")} in {Places(check)}.",
        Verdict.Misattributed => $"These words are not in {Name(check.Claimed!)}; they stand in {Places(check)} ({Name(check.Document!)}).",
        Verdict.Stitched => $"Real words, but not one passage: parts of {Places(check)} are joined{(finding.Refusal is null ? " with no sign" : "")}.",
        _ => $"Altered from {Places(check)}{OtherDocument(check)}: {Changes(check, finding)}.",
    };

    public static string Count(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";

    private static string Places(QuoteCheck check)
    {
        var names = check.Passages.Select(p => p.Name).Distinct().ToList();
        var shown = string.Join(names.Count <= 4 && check.Verdict != Verdict.Verbatim ? " and " : ", ", names.Take(4));
        return names.Count > 4 ? $"{shown} and {Count(names.Count - 4, "other place")}" : shown;
    }

    private static string OtherDocument(QuoteCheck check) =>
        check.Claimed is { } claimed && claimed.Id != check.Document!.Id ? $" ({Name(check.Document)}, not {Name(claimed)})" : "";

    private static string Changes(QuoteCheck check, Finding finding)
    {
        var changes = new[] { ("dropped", DiffOp.Dropped), ("added", DiffOp.Added) }
            .Select(kind => (Word: kind.Item1, Texts: check.Diff.Where(run => run.Op == kind.Item2).Select(run => run.Text).ToList()))
            .Where(kind => kind.Texts.Count > 0)
            .Select(kind => $"{kind.Word} {string.Join(", ", kind.Texts.Take(ShownChanges).Select(Short))}{More(kind.Texts.Count)}")
            .ToList();
        if (finding.Refusal is { } why)
            changes.Insert(0, $"the ellipsis is refused, because {why}");
        return string.Join("; ", changes);
    }

    // The differences carry everything; a sentence of them must stay one that is read.
    private static string Short(string text) => text.Split(' ') is { Length: > ShownWords } words ? $"“{string.Join(' ', words.Take(ShownWords))} […]”" : $"“{text}”";

    private static string More(int changes) => changes > ShownChanges ? $" and {changes - ShownChanges} more" : "";

    private static string Name(Document document) => document.About.ShortNames is [var name, ..] ? name : document.About.Title ?? document.Id;
}
