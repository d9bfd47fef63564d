namespace Index.Passages.Knowledge;

/// <summary>A term that stands for another: its analysed words, as written, how near it is (0 to 1), and the line of the thesaurus that says so.</summary>
public sealed record Kin(string Key, string Written, double Weight, int Line);
