using System.Text.RegularExpressions;
using Index.Corpus;
using Index.Quotes.Checking;

namespace Tests.Quotes.Checking;

/// <summary>True words in the wrong place: another document, two places joined, ellipses honest and not.</summary>
internal sealed partial class PlaceMutants(PlainRecord record, Random random, IReadOnlyList<Document> documents)
{
    public IEnumerable<Mutant> Moved(IEnumerable<Extract> extracts) =>
        from extract in extracts
        from other in documents
        where !record.Holds(other, extract.Text)
        select new Mutant("claimed for another document", extract.From, extract.Text, other, Verdict.Misattributed);

    public IEnumerable<Mutant> WithEllipsis(IEnumerable<Extract> extracts)
    {
        foreach (var extract in extracts.Where(e => e.Words.Length >= 12))
        {
            var gap = random.Next(1, extract.Words.Length - 9);
            var (a, b) = (extract.Part(0, 5), extract.Part(5 + gap, extract.Words.Length - 5 - gap));
            if (!record.HoldsOnce(a.Text) || !record.HoldsOnce(b.Text))
                continue;
            var omitted = extract.Part(5, gap).Text;
            var mark = new[] { "...", "…", "[...]", "[…]", "(...)", ". . ." }[random.Next(6)];
            yield return Condition().IsMatch(omitted)
                ? new Mutant("ellipsis over a negation", extract.From, $"{a.Text} {mark} {b.Text}", extract.Document, Verdict.Altered)
                : new Mutant("honest ellipsis", extract.From, $"{a.Text} {mark} {b.Text}", extract.Document, Verdict.Verbatim);
            yield return new Mutant("ellipsis, parts reversed", extract.From, $"{b.Text} {mark} {a.Text}", extract.Document, Verdict.Stitched);
        }
    }

    public IEnumerable<Mutant> Joined(IReadOnlyList<Extract> extracts)
    {
        foreach (var extract in extracts)
        {
            var other = extracts[random.Next(extracts.Count)];
            if (other.Document == extract.Document && Math.Abs(other.Clause.Number - extract.Clause.Number) < 2)
                continue;
            var (a, b) = (extract.Part(0, extract.Words.Length / 2), other.Part(other.Words.Length / 2, other.Words.Length - (other.Words.Length / 2)));
            if (a.Words.Length < 7 || b.Words.Length < 7 || !record.HoldsOnce(a.Text) || !record.HoldsOnce(b.Text))
                continue;
            yield return new Mutant("stitched", $"{a.From} + {b.From}", $"{a.Text} {b.Text}", extract.Document, Verdict.Stitched);
            yield return new Mutant("distant ellipsis", $"{a.From} + {b.From}", $"{a.Text} … {b.Text}", extract.Document, Verdict.Stitched);
        }
    }

    [GeneratedRegex(@"\b(not|no|never|nor|neither|none|cannot|unless|except|without prejudice to|subject to|provided that|only if)\b|n['’]t\b", RegexOptions.IgnoreCase)]
    private static partial Regex Condition();
}
