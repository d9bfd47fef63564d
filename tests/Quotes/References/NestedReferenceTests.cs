using Index.Corpus;
using Index.Quotes;
using Index.Quotes.References;
using Index.Text;

namespace Tests.Quotes.References;

public sealed class NestedReferenceTests
{
    private const string Text = "Aims\nFair use\nOpen use\nFirst item\nSecond item\nLast words\nNote\n";

    private static readonly ReferenceReader Reader = new([Law()]);

    [Theory]
    [InlineData("law article 5", "law/article-5/1 law/article-5/2")]
    [InlineData("law art. 5(2)", "law/article-5/2")]
    [InlineData("law Article 5 (2)", "law/article-5/2")]
    [InlineData("law article 5 paragraph 2", "law/article-5/2")]
    [InlineData("law 5.2", "law/article-5/2")]
    [InlineData("law § 5 (1)-(2)", "law/article-5/1 law/article-5/2")]
    [InlineData("law 6(b)", "law/6/b")]
    [InlineData("law 6.b", "law/6/b")]
    [InlineData("law 6b", "law/6/b")]
    [InlineData("law 6 (a) and 6 (b)", "law/6/a law/6/b")]
    [InlineData("law 6", "law/6/a law/6/b")]
    [InlineData("law footnote 1", "law/footnote-1")]
    public void Reads_numbers_inside_numbers(string typed, string ids) =>
        Assert.Equal(ids, ReferenceTableTests.Shown(Reader.Read(typed)));

    [Theory]
    [InlineData("law 5(3)", "5(3)")]
    [InlineData("law 6(c)", "6(c)")]
    [InlineData("law 7", "7")]
    public void Names_the_number_inside_a_number_that_is_not_there(string typed, string named) =>
        Assert.Contains($"there is no {named}.", Assert.IsType<Reference.Invalid>(Reader.Read(typed)).What, StringComparison.Ordinal);

    private static Document Law()
    {
        var file = new SourceFile("law.txt", Text, "");
        var edition = new Edition { File = file, Name = "law", TextPart = new Span(0, Text.Length), Headings = [], LeftOut = [] };
        return new Document
        {
            Id = "law",
            About = new DocumentMetadata { Title = "The Law", ShortNames = ["Law"] },
            Editions = [edition],
            Clauses =
            [
                Clause(file, "article-5/1", 1, "Fair use", "article-5", ClauseKind.Numbered), Clause(file, "article-5/2", 2, "Open use", "article-5", ClauseKind.Numbered),
                Clause(file, "6/a", 1, "First item", null, ClauseKind.Numbered), Clause(file, "6/b", 2, "Second item", null, ClauseKind.Numbered),
                Clause(file, "closing", null, "Last words", null, ClauseKind.Closing),
            ],
            Apparatus = [Clause(file, "footnote-1", 1, "Note", null, ClauseKind.Footnote)],
            Variants = [],
        };
    }

    private static Clause Clause(SourceFile file, string place, int? ordinal, string words, string? section, ClauseKind kind) => new()
    {
        Id = new ClauseId("law", place),
        Kind = kind,
        Label = place,
        Number = 1,
        Text = new Placement(file, new Span(Text.IndexOf(words, StringComparison.Ordinal), words.Length)),
        HeadingPath = section is null ? [] : [new Placement(file, new Span(0, 4))],
        Section = section,
        Ordinal = ordinal,
    };
}
