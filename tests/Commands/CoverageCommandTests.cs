using Bot.Commands;
using Bot.Replies;
using Tests.Support;

namespace Tests.Commands;

public sealed class CoverageCommandTests
{
    private static Reply Call(string? principle = null, string? document = null)
    {
        var options = new Dictionary<string, string>();
        if (principle is not null) options["principle"] = principle;
        if (document is not null) options["document"] = document;
        return RealLibrary.Catalog.Answer(new CommandCall("coverage", options));
    }

    [Fact]
    public void Shows_every_principle_and_every_document()
    {
        var reply = Assert.IsType<Reply.Covering>(Call());
        Assert.Equal(RealLibrary.Library.Principles.Select(p => p.Id), reply.Table.Rows.Select(row => row.Principle.Id));
        Assert.Equal(RealLibrary.Library.Documents.Select(d => d.Id), reply.Table.Documents);
        Assert.Empty(reply.Opened);
    }

    [Theory]
    [InlineData("sovereignty")]
    [InlineData("Sovereignty and non-interference")]
    [InlineData(" human-rights ")]
    public void One_principle_opens_its_cells(string name)
    {
        var reply = Assert.IsType<Reply.Covering>(Call(name));
        var row = Assert.Single(reply.Table.Rows);
        Assert.Equal(row.Cells, reply.Opened.Select(opened => opened.Cell));
        Assert.All(reply.Opened, opened => Assert.Equal(opened.Cell.IsSilent, opened.Silence is not null));
    }

    [Fact]
    public void One_document_is_one_column()
    {
        var reply = Assert.IsType<Reply.Covering>(Call(document: "wuzhen"));
        Assert.Equal(["wuzhen"], reply.Table.Documents);
        Assert.All(reply.Table.Rows, row => Assert.Equal("wuzhen", Assert.Single(row.Cells).Document));
    }

    [Fact]
    public void Principle_and_document_open_one_cell() => Assert.Equal("dfi", Assert.Single(Assert.IsType<Reply.Covering>(Call("privacy", "dfi")).Opened).Cell.Document);

    [Theory]
    [InlineData("sovreignty", null, "Did you mean sovereignty?")]
    [InlineData("@everyone", null, "There is no principle “@everyone” in the list.")]
    [InlineData("\u200B\u200B", null, "There is no principle")]
    [InlineData("😀😀", null, "There is no principle")]
    [InlineData("\uD800", null, "There is no principle")]
    [InlineData("(title:x OR *)", null, "There is no principle")]
    [InlineData("sovereignty", "nowhere", "There is no document “nowhere”")]
    public void Bad_names_get_a_clear_reply(string principle, string? document, string expected) =>
        Assert.Contains(expected, Assert.IsType<Reply.Refusal>(Call(principle, document)).Sentence, StringComparison.Ordinal);

    [Fact]
    public void A_name_of_6000_characters_gets_a_short_reply() =>
        Assert.InRange(Assert.IsType<Reply.Refusal>(Call(new string('x', 6000))).Sentence.Length, 20, 300);

    [Fact]
    public void Blanks_count_as_nothing_given() => Assert.Empty(Assert.IsType<Reply.Covering>(Call(" ", "\t")).Opened);
}
