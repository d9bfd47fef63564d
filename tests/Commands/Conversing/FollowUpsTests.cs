using Bot.Commands.Conversing;
using Index;
using Index.Corpus;
using Tests.Support;

namespace Tests.Commands.Conversing;

public sealed class FollowUpsTests
{
    private const string Question = "what does Wuzhen say about sovereignty?";
    private static readonly FollowUps Reader = new(RealLibrary.Library);

    [Theory]
    // What was asked last, its document and page; what is said; what is asked now, its document and page.
    [InlineData(Question, null, 1, "more", Question, null, 2)]
    [InlineData(Question, null, 2, "Next!", Question, null, 3)]
    [InlineData("privacy", "dfi", 3, "next page, please", "next page, please", null, 1)]
    [InlineData("privacy", "dfi", 3, "  Next   page ", "privacy", "dfi", 4)]
    [InlineData("privacy", null, 3, "back", "privacy", null, 2)]
    [InlineData("privacy", null, 1, "previous", "privacy", null, 1)]
    [InlineData("privacy", null, 1, "anything else?", "privacy", null, 2)]
    // Another document.
    [InlineData("privacy", null, 2, "and Wuzhen?", "privacy", "wuzhen", 1)]
    [InlineData("privacy", "dfi", 1, "and in Wuzhen?", "privacy", "wuzhen", 1)]
    [InlineData("privacy", null, 1, "what about the dfi?", "privacy", "dfi", 1)]
    [InlineData("privacy", null, 1, "How about the Wuzhen Declaration", "privacy", "wuzhen", 1)]
    [InlineData("privacy", null, 1, "and what about China?", "privacy", "shared-future", 1)]
    [InlineData("privacy", null, 1, "the same for Budapest", "privacy", "budapest", 1)]
    [InlineData("privacy", null, 1, "in wuzen?", "privacy", "wuzhen", 1)]
    [InlineData("privacy", null, 1, "Wuzhen?", "privacy", "wuzhen", 1)]
    [InlineData(Question, null, 1, "and the dfi?", "what does DFI say about sovereignty?", "dfi", 1)]
    [InlineData(Question, "wuzhen", 1, "or the ministers", "what does Budapest say about sovereignty?", "budapest", 1)]
    [InlineData("do Wuzhen and DFI agree?", null, 1, "and Budapest?", "do Wuzhen and DFI agree?", "budapest", 1)]
    [InlineData(Question, null, 1, "and Wuzhen?", Question, "wuzhen", 1)]
    // Another subject.
    [InlineData(Question, null, 1, "and privacy?", "privacy?", "wuzhen", 1)]
    [InlineData("privacy", "dfi", 2, "what about children?", "children?", "dfi", 1)]
    [InlineData("privacy", null, 1, "what about children?", "children?", null, 1)]
    [InlineData("privacy", "dfi", 1, "more about terrorism", "terrorism", "dfi", 1)]
    [InlineData("privacy", "dfi", 1, "and what does Wuzhen say about children?", "what does Wuzhen say about children?", null, 1)]
    [InlineData("do Wuzhen and DFI agree?", null, 1, "and on terrorism?", "on terrorism?", null, 1)]
    // A question of its own.
    [InlineData("privacy", "dfi", 2, "who should run the internet?", "who should run the internet?", null, 1)]
    [InlineData("privacy", "dfi", 2, "in what way should states cooperate?", "in what way should states cooperate?", null, 1)]
    [InlineData("privacy", "dfi", 2, "why should states cooperate?", "why should states cooperate?", null, 1)]
    [InlineData("privacy", "dfi", 2, "more cooperation between states", "more cooperation between states", null, 1)]
    [InlineData("privacy", "dfi", 2, "android phones", "android phones", null, 1)]
    [InlineData("privacy", "dfi", 2, "and?", "and?", null, 1)]
    public void What_is_said_goes_on_from_what_was_asked(string last, string? document, int page, string said, string question, string? now, int nowPage) =>
        Assert.Equal(new Topic(question) { Document = now, Page = nowPage }, Reader.Read(said, new Topic(last) { Document = document, Page = page }));

    [Theory]
    [InlineData("why?")]
    [InlineData("But why")]
    [InlineData("explain that, please", false)]
    public void Why_explains_the_page_that_is_shown(string said, bool explains = true) =>
        Assert.Equal(explains, Reader.Read(said, new Topic("privacy") { Page = 2 }) == new Topic("privacy") { Page = 2, Why = true });

    [Theory]
    [InlineData("more")]
    [InlineData("why?")]
    [InlineData("back")]
    [InlineData("and Wuzhen?")]
    [InlineData("in the dfi?")]
    public void With_nothing_to_go_on_from_nothing_is_asked(string said) => Assert.Null(Reader.Read(said, last: null));

    [Theory]
    [InlineData("and privacy?", "privacy?")]
    [InlineData("Wuzhen", "Wuzhen")]
    [InlineData("sovereignty", "sovereignty")]
    public void A_first_question_is_asked_as_it_is(string said, string question) => Assert.Equal(new Topic(question), Reader.Read(said, last: null));

    [Fact]
    public void No_documents_are_no_trouble()
    {
        var reader = new FollowUps(new Library(new LoadedCorpus([], [])));
        Assert.Equal(new Topic("Wuzhen?"), reader.Read("and Wuzhen?", new Topic(Question)));
    }

    [Fact]
    public void A_call_asks_what_was_asked()
    {
        var call = new Topic("privacy") { Document = "dfi", Page = 2, Why = true }.ToCall();
        Assert.Equal(("ask", "privacy", "dfi", 2, true), (call.Command, call["question"], call["document"], call.Page, call.Why));
    }
}
