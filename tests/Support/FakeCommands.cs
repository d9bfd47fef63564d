using Bot.Commands;
using Bot.Replies;
using Index;

namespace Tests.Support;

/// <summary>Answers “sovereignty” with passages, “fault” with an exception and anything else with silence.</summary>
public sealed class FakeAsk(Library library) : ICommand
{
    public CommandSpec Spec => new("ask", "Ask what the documents say")
    {
        Options =
        [
            new("question", "Your question, in plain words"),
            new("document", "Look in this document only")
            {
                IsRequired = false,
                MaxLength = 100,
                Suggest = typed => library.Documents.Where(d => d.Id.StartsWith(typed, StringComparison.Ordinal)).Select(d => new Choice(d.Title, d.Id)),
            },
        ],
    };

    public Reply Answer(CommandCall call)
    {
        var question = call["question"];
        if (question == "fault")
            throw new InvalidOperationException("deliberate");
        if (call.Find("document") is { } id && library.Documents.All(d => d.Id != id))
            return new Reply.Refusal($"There is no document “{id}”.", "Name one of the corpus.");
        return new Reply.Quoting(question.Contains("sovereignty", StringComparison.Ordinal)
            ? HandMade.Answer(question, HandMade.Passage(HandMade.Sovereignty, "sovereignty"), HandMade.Passage(HandMade.Rights), HandMade.Passage(HandMade.Positive))
            : HandMade.Silence(question))
        { PageSize = 2 };
    }
}

/// <summary>Needs two values and takes a third.</summary>
internal sealed class FakeCompare : ICommand
{
    public CommandSpec Spec => new("compare", "Two documents side by side")
    {
        Options = [new("a", "The first document"), new("b", "The second document"), new("principle", "On one theme") { IsRequired = false }],
    };

    public Reply Answer(CommandCall call) => call["a"] == "dfi"
        ? new Reply.Comparing(HandMade.Comparison)
        : new Reply.Listing("Got", [.. call.Options.OrderBy(option => option.Key).Select(option => new ListRow(option.Key, option.Value))]);
}
