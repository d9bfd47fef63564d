using Bot.Commands;
using Bot.Replies;
using Index;
using Index.Corpus;
using Index.Quotes.Checking;
using Tests.Support;

namespace Tests.Commands;

public sealed class CheckCommandTests
{
    private static readonly CheckCommand Command = new(new Library(new LoadedCorpus(Seeds.Corpus.Documents, [])));

    [Fact]
    public void Checks_a_quotation_against_all_documents()
    {
        var reply = Assert.IsType<Reply.Checking>(Answer("respect Internet sovereignty of some countries"));

        Assert.Equal(Verdict.Altered, Assert.Single(reply.Checks).Verdict);
    }

    [Fact]
    public void Asks_for_the_words_when_there_are_none() => Assert.IsType<Reply.Refusal>(Answer("  "));

    private static Reply Answer(string quote) => Command.Answer(new CommandCall("check", new Dictionary<string, string> { ["quote"] = quote }));
}
