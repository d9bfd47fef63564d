namespace Index.Passages.Questions;

/// <summary>One way a text may say an idea: the analysed term, its weight (0 to 1), and in words why it counts.</summary>
public sealed record Alternative(string Key, double Weight, string Why);
