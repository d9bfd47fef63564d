namespace Bot.Commands.Conversing;

/// <summary>What somebody asked last in a conversation: all that a short follow-up needs.</summary>
public sealed record Topic(string Question)
{
    /// <summary>The id of the document that was asked; null for all.</summary>
    public string? Document { get; init; }

    /// <summary>The page that was shown, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Whether the scores were explained.</summary>
    public bool Why { get; init; }

    /// <summary>The call that answers it.</summary>
    public CommandCall ToCall()
    {
        var options = new Dictionary<string, string> { ["question"] = Question };
        if (Document is not null) options["document"] = Document;
        return new CommandCall("ask", options) { Page = Page, Why = Why };
    }
}
