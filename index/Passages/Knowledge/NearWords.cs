namespace Index.Passages.Knowledge;

/// <summary>The words of the corpus that plain English uses like a given word.</summary>
internal sealed class NearWords(WordVectors vectors, IEnumerable<string> vocabulary)
{
    private const int Most = 8;
    // Below this, words share a register rather than a meaning.
    private const double Least = 0.45;
    private readonly string[] _known = [.. vocabulary.Where(v => v.Length > 2 && vectors.Knows(v))];

    /// <summary>At most eight words, nearest first, with their cosines; none for a word without a vector.</summary>
    public IEnumerable<(string Stem, double Similarity)> Of(string word) => vectors.Nearest(word, _known, Most).Where(n => n.Similarity >= Least);
}
