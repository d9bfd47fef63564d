namespace Index.FullText;

/// <summary>
/// BM25F: Robertson and Zaragoza, “The Probabilistic Relevance Framework: BM25 and Beyond” (2009), equations 3.15 and 3.20.
/// Term frequencies of the fields are normalised by length, weighted and added before saturation.
/// </summary>
public static class Bm25
{
    /// <summary>How fast repetition stops counting.</summary>
    public const double K1 = 0.4;

    /// <summary>How much a longer clause is held back, from 0 to 1.</summary>
    public const double B = 0.2;

    /// <summary>A word of the heading or of the run-in heading counts this many times a word of the text.</summary>
    public const double HeadingWeight = 0.3;

    /// <summary>A word of the lead-in counts this many times a word of the text.</summary>
    public const double LeadInWeight = 0.25;

    /// <summary>Inverse document frequency: ln(1 + (N − n + 0.5) / (n + 0.5)); above 0 for every n up to N.</summary>
    public static double InverseDocumentFrequency(int n, int of) => Math.Log(1 + (of - n + 0.5) / (n + 0.5));

    /// <summary>Field-weighted term frequency; <paramref name="length"/> and <paramref name="average"/> are words of the text field.</summary>
    public static double Frequency(int text, int heading, int leadIn, int length, double average) =>
        text / (1 - B + B * length / average) + HeadingWeight * heading + LeadInWeight * leadIn;

    /// <summary>Saturation: f (k1 + 1) / (f + k1), from 0 to k1 + 1.</summary>
    public static double Saturated(double frequency) => frequency * (K1 + 1) / (frequency + K1);
}
