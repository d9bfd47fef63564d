namespace Index.Passages.Questions;

/// <summary>One thing a question is about: the asker's words and every way a text may say it, the asker's own first.</summary>
public sealed record Idea(string Written, IReadOnlyList<Alternative> Alternatives)
{
    /// <summary>Whether it is a name or a number, which no kin can stand for.</summary>
    public bool IsLiteral { get; init; }

    /// <summary>How much the idea counts beside others, from 0 to 1; everyday words count little.</summary>
    public double Share { get; init; } = 1;

    /// <summary>The asker's own words, analysed.</summary>
    public string Key => Alternatives[0].Key;
}
