using System.Numerics;
using Index.Search;
using Index.Text;
using Index.Text.Analysis;

namespace Index.Passages.Knowledge;

/// <summary>
/// How near a clause is to a question in sense: the mean of the word vectors, rare words weighing more, without the direction that all of the corpus shares
/// (Arora, Liang and Ma, “A simple but tough-to-beat baseline for sentence embeddings”, 2017).
/// </summary>
internal sealed class Sense
{
    // A word weighs half at this rank in general English, more the rarer it is.
    private const double HalfWeight = 100;

    // Sentences of larger corpora are read again each time, rather than kept.
    private const int MostKept = 10_000;

    private readonly ClauseIndex _index;
    private readonly WordVectors _vectors;
    private readonly Lazy<float[]> _shared;
    private readonly IReadOnlyList<float[]>?[] _kept;

    public Sense(ClauseIndex index, WordVectors vectors)
    {
        (_index, _vectors) = (index, vectors);
        _shared = new(() => Unit(vectors.Centroid(index.Vocabulary.Select(word => (word, index.DocumentFrequency(word) * Weight(word))))));
        _kept = new IReadOnlyList<float[]>?[index.Clauses.Count <= MostKept ? index.Clauses.Count : 0];
    }

    /// <summary>The sense of some analysed words; null when no vector is known of any.</summary>
    public float[]? Of(IEnumerable<string> words)
    {
        var sense = Unit(_vectors.Centroid(words.Where(word => !StopWords.Contains(word)).Distinct(StringComparer.Ordinal).Select(word => (word, Weight(word)))));
        if (Array.TrueForAll(sense, component => component == 0)) return null;
        var along = Dot(sense, _shared.Value);
        for (var d = 0; d < sense.Length; d++) sense[d] -= along * _shared.Value[d];
        return Unit(sense);
    }

    /// <summary>The cosine of a question's sense with the nearest sentence of the clause, or with the clause as a whole; from 0 to 1.</summary>
    public double Nearness(float[] question, int clause)
    {
        var nearest = 0.0;
        foreach (var sentence in Sentences(clause)) nearest = Math.Max(nearest, Dot(question, sentence));
        // Processors add floats in different orders; the order of clauses must not hang on that.
        return Math.Round(nearest, 4);
    }

    private IReadOnlyList<float[]> Sentences(int clause)
    {
        if (clause < _kept.Length && _kept[clause] is { } kept) return kept;
        var (file, span) = (_index.Clauses[clause].Text.File, _index.Clauses[clause].Text.Span);
        var parts = Text.Sentences.Of(file, span).Append(span);
        float[][] read = [.. parts.Select(part => Of(Words(file, part))).OfType<float[]>()];
        // Two questions at once may both read a clause; what they keep is the same.
        if (clause < _kept.Length) _kept[clause] = read;
        return read;
    }

    private double Weight(string word) => _vectors.PlaceOf(word) is >= 0 and var place ? (place + 1) / (place + 1 + HalfWeight) : 0;

    private static IEnumerable<string> Words(SourceFile file, Span part) => ExpressionTable.Plain(file.Analyze(part)).Select(token => token.Term);

    private static float Dot(float[] a, float[] b)
    {
        var sums = Vector<float>.Zero;
        var d = 0;
        for (; d + Vector<float>.Count <= a.Length; d += Vector<float>.Count) sums += new Vector<float>(a, d) * new Vector<float>(b, d);
        var sum = Vector.Sum(sums);
        for (; d < a.Length; d++) sum += a[d] * b[d];
        return sum;
    }

    private static float[] Unit(float[] vector)
    {
        var length = MathF.Sqrt(Dot(vector, vector));
        return length == 0 ? vector : [.. vector.Select(component => component / length)];
    }
}
