using DiffPlex;
using Index.Text;

namespace Index.Corpus;

/// <summary>Word-by-word differences between two copies of a clause.</summary>
internal static class VariantFinder
{
    public static IEnumerable<Variant> Between(ClauseId clause, Placement quoted, Placement other)
    {
        var (mine, theirs) = (Words(quoted), Words(other));
        var difference = new Differ().CreateCustomDiffs(quoted.Quote, other.Quote, ignoreWhiteSpace: false, text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return difference.DiffBlocks.Select(block => new Variant(
            clause,
            quoted with { Span = Part(mine, block.DeleteStartA, block.DeleteCountA, quoted.Span) },
            other with { Span = Part(theirs, block.InsertStartB, block.InsertCountB, other.Span) }));
    }

    private static Span Part(List<Span> words, int first, int count, Span whole) =>
        count > 0 ? Span.Between(words[first].Start, words[first + count - 1].End)
        : new Span(first < words.Count ? words[first].Start : whole.End, 0);

    private static List<Span> Words(Placement place)
    {
        var spans = new List<Span>();
        var text = place.File.Text;
        for (var i = place.Span.Start; i < place.Span.End; i++)
        {
            if (char.IsWhiteSpace(text[i])) continue;
            var start = i;
            while (i < place.Span.End && !char.IsWhiteSpace(text[i])) i++;
            spans.Add(Span.Between(start, i));
        }
        return spans;
    }
}
