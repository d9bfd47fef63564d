using Index.Text;

namespace Index.Passages.Knowledge;

/// <summary>
/// The known word nearest to an unknown one, by <see cref="EditDistance"/>.
/// Words are compared as they are written, for what analysis leaves of a misspelt word is seldom near to what it leaves of the right one.
/// </summary>
/// <param name="words">The words that may be meant; of words equally near the first kind is taken.</param>
/// <param name="small">Words of every question (“which”, “the”), the only ones that a word of three or four letters is read as.</param>
public sealed class Spelling(IEnumerable<IEnumerable<KnownWord>> words, IEnumerable<KnownWord> small)
{
    private const int ShortestWord = 5;
    private const int ShortestWithTwoSlips = 10;
    private readonly Dictionary<int, (KnownWord Word, int Kind)[]> _byLength = words.SelectMany((kind, i) => kind.Select(word => (Word: word, Kind: i)))
        .Where(w => w.Word.Written.Length >= ShortestWord - 1).DistinctBy(w => w.Word.Written).GroupBy(w => w.Word.Written.Length).ToDictionary(g => g.Key, g => g.ToArray());

    private readonly KnownWord[] _small = [.. small.Where(w => w.Written.Length is 3 or 4 or 5)];

    /// <summary>The nearest word at distance 1 (from 5 letters) or 2 (from 10 letters); null when none is; of several the one that <paramref name="fits"/> its neighbours, else the longest.</summary>
    public KnownWord? Nearest(string written, Func<KnownWord, bool>? fits = null)
    {
        if (written.Length is 3 or 4) return Small(written);
        var allowed = written.Length >= ShortestWithTwoSlips ? 2 : written.Length >= ShortestWord ? 1 : 0;
        for (var distance = 1; distance <= allowed; distance++)
            if (((fits is null ? null : Nearest(written, distance, fits)) ?? Nearest(written, distance, _ => true)) is { } near)
                return near;
        return null;
    }

    private KnownWord? Nearest(string written, int distance, Func<KnownWord, bool> fits)
    {
        (KnownWord Word, int Kind)? nearest = null;
        // More letters are left out than put in.
        for (var length = written.Length + distance; length >= written.Length - distance; length--)
            foreach (var known in _byLength.GetValueOrDefault(length, []))
                if (MayMean(written, known.Word.Written)
                    && EditDistance.Between(written, known.Word.Written, distance) == distance
                    && fits(known.Word) && (nearest is not { } other || IsBefore(known, other)))
                    nearest = known;
        return nearest?.Word;
    }

    private static bool IsBefore((KnownWord Word, int Kind) known, (KnownWord Word, int Kind) other) =>
        known.Kind != other.Kind ? known.Kind < other.Kind
        : known.Word.Written.Length == other.Word.Written.Length && string.CompareOrdinal(known.Word.Written, other.Word.Written) < 0;

    // Letters swapped or one left out; any other slip in so short a word may be another word.
    private KnownWord? Small(string written) => Array.Find(_small, word =>
        (word.Written.Length == written.Length && word.Written.Order().SequenceEqual(written.Order()) || word.Written.Length == written.Length + 1)
        && MayMean(written, word.Written) && EditDistance.Between(written, word.Written, 1) == 1);

    // The first letter is rarely mistyped; a slip there is taken only when it is two letters swapped.
    private static bool MayMean(string written, string known) =>
        known[0] == written[0] || known[0] == written[1] && known[1] == written[0];
}
