using Lucene.Net.Search.Similarities;

namespace Index.Search;

/// <summary>The parameters of BM25 (Robertson and Zaragoza, “The Probabilistic Relevance Framework: BM25 and Beyond”, 2009), for the index and for what is weighed by rarity beside it.</summary>
public static class Bm25
{
    /// <summary>How fast repetition stops counting.</summary>
    public const float K1 = 0.5f;

    /// <summary>How much a longer clause is held back, from 0 to 1.</summary>
    public const float B = 0.3f;

    /// <summary>Lucene's BM25 with these parameters; a clause's length is kept in one byte.</summary>
    public static BM25Similarity Similarity { get; } = new(K1, B);

    /// <summary>Inverse document frequency, as Lucene has it: ln(1 + (N − n + 0.5) / (n + 0.5)); above 0 for every n up to N.</summary>
    public static double InverseDocumentFrequency(int n, int of) => Math.Log(1 + (of - n + 0.5) / (n + 0.5));
}
