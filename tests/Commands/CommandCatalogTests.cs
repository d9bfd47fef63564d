using Bot.Commands;
using Bot.Replies;
using Microsoft.Extensions.Logging;
using Tests.Support;

namespace Tests.Commands;

public sealed class CommandCatalogTests : IDisposable
{
    private readonly LogLines _log = new();
    private readonly ILoggerFactory _factory;
    private readonly CommandCatalog _catalog;

    public CommandCatalogTests()
    {
        _factory = LoggerFactory.Create(logging => logging.AddProvider(_log));
        _catalog = new CommandCatalog(HandMade.Library, [new FakeAsk(HandMade.Library), new FakeCompare()], [], new Logger<CommandCatalog>(_factory));
    }

    public void Dispose()
    {
        _factory.Dispose();
        _log.Dispose();
    }

    private Reply Answer(string command, params (string Name, string Value)[] options) =>
        _catalog.Answer(new CommandCall(command, options.ToDictionary(option => option.Name, option => option.Value)));

    [Theory]
    [InlineData("aks", null, null, "There is no command “aks”. Did you mean ask?")]
    [InlineData("comp", null, null, "Did you mean compare?")]
    [InlineData("xyzzy-plugh", null, null, "There is no command “xyzzy-plugh”. Help lists them all.")]
    [InlineData("ask", null, null, "“ask” needs question")]
    [InlineData("ask", "question", " \t ", "“ask” needs question")]
    [InlineData("ask", "documnt", "dfi", "“ask” has no option “documnt”. It takes question, document.")]
    [InlineData("compare", "a", "dfi", "“compare” needs b")]
    public void Says_what_is_wrong_with_a_call(string command, string? option, string? value, string expected)
    {
        var refusal = Assert.IsType<Reply.Refusal>(Answer(command, option is null ? [] : [(option, value!)]));
        Assert.Contains(expected, refusal.Sentence, StringComparison.Ordinal);
        Assert.Null(refusal.Reference);
    }

    [Fact]
    public void Takes_six_thousand_characters_and_refuses_one_more()
    {
        Assert.IsType<Reply.Quoting>(Answer("ask", ("question", new string('x', 6000))));
        var refusal = Assert.IsType<Reply.Refusal>(Answer("ask", ("question", new string('x', 6001))));
        Assert.Equal("question is 6,001 characters long; “ask” takes at most 6,000. Shorten it, or call once for each part.", refusal.Sentence);
    }

    [Fact]
    public void A_fault_is_logged_once_and_answered_with_its_reference()
    {
        var refusal = Assert.IsType<Reply.Refusal>(Answer("ask", ("question", "fault")));

        var line = Assert.Single(_log.Lines);
        Assert.Contains(refusal.Reference!, line, StringComparison.Ordinal);
        Assert.Contains(refusal.Reference!, refusal.Sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("deliberate", refusal.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_reply_takes_page_and_explanations_from_its_call()
    {
        var call = new CommandCall("ask", new Dictionary<string, string> { ["question"] = "sovereignty" }) { Page = 2, Why = true };
        var reply = Assert.IsType<Reply.Quoting>(_catalog.Answer(call));
        Assert.Equal((2, true), (reply.Page, reply.Why));
    }

    [Fact]
    public void A_class_is_all_it_takes_to_add_a_command() =>
        Assert.Contains(typeof(FakeAsk), CommandTypes.In(typeof(FakeAsk).Assembly).All);

    [Fact]
    public void Every_command_is_public_and_so_found() =>
        Assert.Empty(typeof(ICommand).Assembly.GetTypes().Where(type => type.IsClass && (type.IsAssignableTo(typeof(ICommand)) || type.IsAssignableTo(typeof(IStatefulCommand)))).Except(CommandTypes.In(typeof(ICommand).Assembly).All));
}
