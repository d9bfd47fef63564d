using Index.Corpus;
using Lucene.Net.Index;

namespace Index.FullText.Lucene;

/// <summary>Walks over a term's places, forwards only.</summary>
internal sealed class PlaceCursor(string term, IReadOnlyList<DocsAndPositionsEnum> fields)
{
    private int _last = -1;

    public string Term => term;

    /// <summary>Whether the clause has not been passed.</summary>
    public bool IsBefore(int clause) => _last < clause;

    /// <summary>The places in the clause, field by field; the index counts them from <paramref name="origin"/>.</summary>
    public IReadOnlyList<Span> At(int clause, int origin)
    {
        _last = clause;
        List<Span>? places = null;
        foreach (var field in fields)
        {
            if ((field.DocID < clause ? field.Advance(clause) : field.DocID) != clause) continue;
            places ??= new List<Span>(field.Freq);
            for (var left = field.Freq; left > 0; left--)
            {
                field.NextPosition();
                places.Add(Span.Between(origin + field.StartOffset, origin + field.EndOffset));
            }
        }
        return places ?? [];
    }
}
