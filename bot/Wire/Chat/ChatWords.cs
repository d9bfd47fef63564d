using Index.Wording;

namespace Bot.Wire.Chat;

/// <summary>What is said in conversations besides the replies of commands.</summary>
internal static class ChatWords
{
    private static readonly WordBook Words = new(typeof(ChatWords));

    public static string NothingBefore => Words.Text();

    public static string NoMore => Words.Text();

    public static string Help(string? document) => document is null ? Words.Text() : Words.Text([document], "Help.Document");
}
