namespace Index.Passages.Questions;

/// <summary>
/// One way a text may say an idea: the analysed term, its weight in the ranking (0 to 1), and why it counts.
/// Sureness (0 to 1) is how surely a text with the term speaks of the idea, which decides between answer and silence.
/// </summary>
public sealed record Alternative(string Key, double Weight, double Sureness, Reason Why);
