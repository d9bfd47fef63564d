using Index.Text;

namespace Index.Quotes.Checking.Matching;

/// <summary>Tells quotation marks that somebody put around words of the record from marks that stand inside a quotation.</summary>
internal sealed class InnerMarks(SourceWords source)
{
    private const int ProvingWords = 4;

    /// <summary>Whether most words outside of the marks stand in the record where the words inside do; so they are quoted too.</summary>
    public bool AreTheRecords(Question text, IReadOnlyList<Span> marked, IReadOnlyList<Part> parts)
    {
        var outside = Enumerable.Range(text.First, text.Count).Where(i => !marked.Any(span => span.Contains(text.Words[i].Span))).ToList();
        if (outside.Count == 0) return marked.Count == 1;
        return 2 * outside.Count(i => parts.Any(part => Stands(text, i - 1, part) || Stands(text, i, part))) > outside.Count;
    }

    /// <summary>Whether no marked stretch is long enough to be told from a word that somebody only sets off.</summary>
    public static bool AreAllShort(Question text, IReadOnlyList<Span> marked) =>
        marked.All(span => text.Words.Count(word => span.Contains(word.Span)) < ProvingWords);

    // The word and the next one, side by side at the part's place.
    private bool Stands(Question text, int at, Part part) =>
        at >= part.Quoted.First && at + 1 < part.Quoted.End
        && source.PlacesOf(text.Ids[at], text.Ids[at + 1]).Any(place => place >= part.Source.First && place + 1 < part.Source.End);
}
