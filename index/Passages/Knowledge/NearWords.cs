using System.Collections.Concurrent;

namespace Index.Passages.Knowledge;

/// <summary>The words of the corpus that plain English uses like a given word.</summary>
internal sealed class NearWords(WordVectors vectors, IEnumerable<string> vocabulary)
{
    private const int Most = 8;
    // Below this, words share a register rather than a meaning.
    private const double Least = 0.45;
    private readonly (string Stem, int Place)[] _known = [.. vocabulary.Where(v => v.Length > 2).Select(v => (v, Place: vectors.PlaceOf(v))).Where(v => v.Place >= 0)];

    // Askers use the same words again and again; a word without a vector is not kept, so there is a bound.
    private readonly ConcurrentDictionary<int, (string Stem, double Similarity)[]> _asked = [];

    /// <summary>At most eight words, nearest first, with their cosines; none for a word without a vector.</summary>
    public IReadOnlyList<(string Stem, double Similarity)> Of(string word) =>
        vectors.PlaceOf(word) is >= 0 and var place ? _asked.GetOrAdd(place, static (place, near) => near.words.Nearest(near.word, place), (words: this, word)) : [];

    private (string Stem, double Similarity)[] Nearest(string word, int place)
    {
        var near = new List<(string Stem, double Similarity)>();
        foreach (var (stem, other) in _known)
            if (vectors.Similarity(place, other) is >= Least and var similarity && stem != word)
                near.Add((stem, similarity));
        return [.. near.OrderByDescending(n => n.Similarity).ThenBy(n => n.Stem, StringComparer.Ordinal).Take(Most)];
    }
}
