using Index.Text;

namespace Index.Quotes.References;

/// <summary>One word, number or mark of a typed reference: folded, with the characters it stands for and the spaces around it.</summary>
internal readonly record struct Piece(string Text, Span Span, bool SpaceBefore, bool SpaceAfter)
{
    public bool IsNumber => char.IsAsciiDigit(Text[0]);

    public bool IsWord => char.IsLetterOrDigit(Text[0]) && !IsNumber;

    public bool IsDash => Text == "-";

    /// <summary>Whether nothing stands between this and its neighbours, as in <c>2.5</c> or <c>article-5</c>.</summary>
    public bool IsGlued => !SpaceBefore && !SpaceAfter;
}
