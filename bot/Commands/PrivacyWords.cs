using Bot.Replies;

namespace Bot.Commands;

/// <summary>What /privacy says, all of it; every field that is stored stands here by name.</summary>
internal static class PrivacyWords
{
    public const string Command = "What is stored about you and this server, and how to erase it";
    public const string Show = "Show everything that is stored, for how long and where";
    public const string Erase = "Erase what is stored about you";

    /// <summary>What the store keeps, by the names of its columns.</summary>
    public static IReadOnlyList<ListRow> Stored { get; } =
    [
        new("Stored", "only once a moderator has called /server set, until /server clear or about a day after the bot is removed from the server"),
        new("id", "the server's id", 1),
        new("channels", "ids of channels where replies are for all", 1),
        new("is_private", "whether replies are for the asker alone", 1),
        new("documents", "the documents in use", 1),
        new("language", "the language chosen", 1),
        new("chats", "whether the bot answers where it is mentioned", 1),
        new("changed_by", "the id of the user who changed these last, until that user calls /privacy erase", 1),
        new("changed_at", "when, to the second", 1),
        new("Where", "in one database of whoever runs this bot; copies of it, where that person makes any, are theirs to erase"),
        new("Never stored", "questions, quotations that are checked, messages, names. The log holds ids of servers and of calls, no words of yours"),
        new("In memory only", "ids of interactions for fifteen minutes, ids of those who asked lately so that none floods, and the last 256 replies, without whose they were"),
        new("Conversations", "where you mention the bot or write to it directly: what you asked last in each channel, in memory only, for five minutes, so that “more” or “why?” goes on from it; /privacy erase forgets it at once"),
    ];

    public static Reply.Listing Listing(int servers, bool isTerminal) => new("What Rapporteur stores",
    [
        .. Stored,
        new("About you now", isTerminal ? "nothing: the terminal stores nothing"
            : servers == 0 ? "nothing"
            : $"your id, as changed_by of {Servers(servers)}; /privacy erase takes it out"),
    ])
    { IsPersonal = true };

    public static Reply.Listing Erased(int servers, bool wasAsked, bool mayManageServer) => new(servers == 0 && !wasAsked ? "Nothing about you was stored" : "Erased",
    [
        .. servers == 0 ? Array.Empty<ListRow>() : [new ListRow("changed_by", $"your id was taken out of the settings of {Servers(servers)}")],
        .. wasAsked ? [new ListRow("Conversations", "what you asked last is forgotten")] : Array.Empty<ListRow>(),
    ])
    {
        IsPersonal = true,
        Foot = mayManageServer ? "What is stored for this server, /server clear erases." : "Nothing about you is stored now.",
    };

    private static string Servers(int count) => count == 1 ? "1 server" : $"{count} servers";
}
