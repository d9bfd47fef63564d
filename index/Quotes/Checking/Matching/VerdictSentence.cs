using Index.Corpus;

namespace Index.Quotes.Checking.Matching;

/// <summary>The finding in one or two plain sentences.</summary>
internal static class VerdictSentence
{
    private const int ShownChanges = 5;
    private const int ShownWords = 20;

    public static string Of(QuoteCheck check, Finding finding) => check.Verdict switch
    {
        Verdict.Verbatim when check.Omissions.Count > 0 => CheckWords.StandWithOmissions(Places(check)),
        Verdict.Verbatim => CheckWords.Stand(Places(check)),
        Verdict.Misattributed => CheckWords.Elsewhere(Name(check.Claimed!), Places(check), Name(check.Document!)),
        Verdict.Stitched when finding.Refusal is null => CheckWords.JoinedUnmarked(Places(check)),
        Verdict.Stitched => CheckWords.Joined(Places(check)),
        _ when check.Claimed is { } claimed && claimed.Id != check.Document!.Id => CheckWords.AlteredElsewhere(Places(check), Name(check.Document), Name(claimed), Changes(check, finding)),
        _ => CheckWords.Altered(Places(check), Changes(check, finding)),
    };

    private static string Places(QuoteCheck check)
    {
        var names = check.Passages.Select(p => p.Name).Distinct().ToList();
        var shown = string.Join(names.Count <= 4 && check.Verdict != Verdict.Verbatim ? CheckWords.And : ", ", names.Take(4));
        return names.Count > 4 ? CheckWords.MorePlaces(shown, names.Count - 4) : shown;
    }

    private static string Changes(QuoteCheck check, Finding finding)
    {
        var changes = new List<string>();
        if (finding.Refusal is { } why)
            changes.Add(CheckWords.EllipsisRefused(why));
        if (Texts(check, DiffOp.Dropped) is { } dropped)
            changes.Add(CheckWords.Dropped(dropped));
        if (Texts(check, DiffOp.Added) is { } added)
            changes.Add(CheckWords.Added(added));
        return string.Join("; ", changes);
    }

    private static string? Texts(QuoteCheck check, DiffOp op)
    {
        var texts = check.Diff.Where(run => run.Op == op).Select(run => run.Text).ToList();
        if (texts.Count == 0)
            return null;
        var shown = string.Join(", ", texts.Take(ShownChanges).Select(Short));
        return texts.Count > ShownChanges ? CheckWords.MoreChanges(shown, texts.Count - ShownChanges) : shown;
    }

    // The differences carry everything; a sentence of them must stay one that is read.
    private static string Short(string text) => CheckWords.Quoted(text.Split(' ') is { Length: > ShownWords } words ? $"{string.Join(' ', words.Take(ShownWords))} […]" : text);

    private static string Name(Document document) => document.About.ShortNames is [var name, ..] ? name : document.About.Title ?? document.Id;
}
