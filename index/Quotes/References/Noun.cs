namespace Index.Quotes.References;

/// <summary>What a typed noun such as “bullet” or “paragraph” says about the clause that is meant.</summary>
internal enum Noun
{
    None,
    Any,
    Item,
    Bullet,
    Paragraph,
    Footnote,
}
