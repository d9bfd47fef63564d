
namespace Index.Text.Analysis;

/// <summary>
/// One analysed word: the folded and stemmed term, the characters it stands for, and its position among the words.
/// Several tokens may share a position (the parts and the whole of a compound).
/// </summary>
public readonly record struct Token(string Term, Span Span, int Position);
