namespace Index.Corpus.Parsing;

internal enum BlockKind
{
    Paragraph,
    Item,
    Heading,
    Title,
    EditorsNote,
    Standfirst,
    Byline,
    Dateline,
    Footnote,
    LeftOut,
}
