using Bot.Commands;
using Bot.Terminal.Chat;
using Tests.Support;

namespace Tests.Terminal;

public sealed class ChatLineTests
{
    private static readonly CommandSpec Ask = new FakeAsk(HandMade.Library).Spec;
    private static readonly CommandSpec Compare = new FakeCompare().Spec;

    [Theory]
    [InlineData("who should run the internet?", "ask", "question=who should run the internet?")]
    [InlineData("/ask who  runs it", "ask", "question=who  runs it")]
    [InlineData("/ASK who", "ask", "question=who")]
    [InlineData("/ask \"who runs it\"", "ask", "question=who runs it")]
    [InlineData("/ask what is a “network of networks” here", "ask", "question=what is a “network of networks” here")]
    [InlineData("/ask what's \"this", "ask", "question=what's \"this")]
    [InlineData("/ask who --document wuzhen", "ask", "document=wuzhen question=who")]
    [InlineData("/ask --document wuzhen who runs", "ask", "document=wuzhen question=who runs")]
    [InlineData("/ask who document:dfi runs", "ask", "document=dfi question=who runs")]
    [InlineData("/ask who document:\"shared future\"", "ask", "document=shared future question=who")]
    [InlineData("note: this is text", "ask", "question=note: this is text")]
    [InlineData("/ask", "ask", "")]
    [InlineData("/ask -- --x", "ask", "question=-- x=")]
    public void Reads_a_question_and_its_options(string line, string name, string options) => Read(Ask, line, name, options);

    [Theory]
    [InlineData("/compare dfi wuzhen", "a=dfi b=wuzhen")]
    [InlineData("/compare dfi \"shared future\" human rights", "a=dfi b=shared future principle=human rights")]
    [InlineData("/compare a:dfi b:wuzhen sovereignty", "a=dfi b=wuzhen principle=sovereignty")]
    [InlineData("/compare dfi", "a=dfi")]
    public void Deals_words_to_a_command_that_needs_several(string line, string options) => Read(Compare, line, "compare", options);

    [Fact]
    public void Reads_why_and_page()
    {
        var call = ChatLine.Call(Ask, "who --why --page 3");
        Assert.True(call.Why);
        Assert.Equal(3, call.Page);
        Assert.Equal("who", call["question"]);
    }

    private static void Read(CommandSpec spec, string line, string name, string options)
    {
        var split = ChatLine.Split(line);
        Assert.Equal(name, split.Name);
        Assert.Equal(options, string.Join(' ', ChatLine.Call(spec, split.Words).Options.OrderBy(option => option.Key).Select(option => $"{option.Key}={option.Value}")));
    }
}
