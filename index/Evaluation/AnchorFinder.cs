using System.Text;
using Index.Corpus;
using Index.Text.Analysis;

namespace Index.Evaluation;

/// <summary>Which clause an anchor is a piece of: letters and digits count, case, accents and every other sign do not.</summary>
internal sealed class AnchorFinder(IReadOnlyList<Document> documents)
{
    private readonly IReadOnlyList<(ClauseId Id, IReadOnlyList<string> Texts)> _clauses =
        [.. documents.SelectMany(d => d.Clauses.Concat(d.Apparatus).Select(c => (c.Id, Texts(c, d))))];

    /// <summary>The first clause or apparatus line that holds the anchor, of one document or of all; null when none does.</summary>
    public ClauseId? Find(GoldAnchor gold)
    {
        var anchor = Bare(gold.Anchor);
        if (anchor.Length == 0) return null;
        foreach (var (id, texts) in _clauses)
            if ((gold.Document is null || gold.Document == id.Document) && texts.Any(t => t.Contains(anchor, StringComparison.Ordinal)))
                return id;
        return null;
    }

    // Every edition counts, and a known misprint by its reading too.
    private static IReadOnlyList<string> Texts(Clause clause, Document document)
    {
        var texts = new List<string>();
        foreach (var place in clause.AlsoIn.Prepend(clause.Text))
        {
            texts.Add(Bare(place.Quote));
            foreach (var misprint in document.Editions.SelectMany(e => e.Misprints).Where(m => m.Printed.File == place.File && place.Span.Contains(m.Printed.Span)))
                texts.Add(Bare(place.Quote.Remove(misprint.Printed.Span.Start - place.Span.Start, misprint.Printed.Span.Length)
                    .Insert(misprint.Printed.Span.Start - place.Span.Start, misprint.Reading)));
        }
        return texts;
    }

    private static string Bare(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var rune in FoldingFilter.Fold(text).ToLowerInvariant().EnumerateRunes())
            if (Rune.IsLetterOrDigit(rune))
                bare.Append(rune.ToString());
        return bare.ToString();
    }
}
