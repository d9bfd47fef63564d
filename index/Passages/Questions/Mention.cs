namespace Index.Passages.Questions;

/// <summary>A document's name found in a question: which document, which words of it, and whether it must have been meant.</summary>
internal sealed record Mention(string Document, int First, int Count, bool IsSure);
