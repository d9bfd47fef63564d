namespace Bot.Wire.Chat;

/// <summary>What is said in conversations besides the replies of commands.</summary>
internal static class ChatWords
{
    public const string NothingBefore = "I no longer know what that goes on from: I keep the last question for five minutes only. Ask the whole question.";
    public const string NoMore = "That was all. Ask for something else, or narrow the question to one document.";
    public const string TooMany = "Many are asking at this moment. Try again in a few seconds.";
    public const string TooLong = "This search takes too long. Narrow your question: fewer words, or one document.";

    public static string Help(string? document) =>
        $"Ask me in plain words, such as “who should run the internet?”, and I answer with what the documents say, word for word. Then “more”, “why?”{(document is null ? "" : $" or “and {document}?”")} goes on from there; /help lists what else I can do.";
}
