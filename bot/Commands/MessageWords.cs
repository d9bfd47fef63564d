namespace Bot.Commands;

/// <summary>The names in the menu of a message, and what is said of a message that cannot be served.</summary>
internal static class MessageWords
{
    public const string Check = "Check quotes";
    public const string Sources = "Find sources";
    public const string Delete = "Delete response";

    public const string NoMessage = "Discord did not say which message you mean. Try again, or copy its words into /check or /sources.";
    public const string NoWords = "This message has no words that could be looked up: only pictures, emoji, links or names. Choose one with text, or copy the text into /check or /sources.";
    public const string Renewed = "This command has changed. Reload Discord and try again.";

    public const string NotMine = "I can only delete what I said myself. Open the menu of one of my replies.";
    public const string NotYours = "Only whoever asked for this reply, and members who may manage messages here, can have it deleted. Ask one of them.";
    public const string NoToken = "I cannot delete messages: whoever runs this bot gave it no token (Discord:Token). Who may manage messages here can delete it by hand.";
    public const string Deleted = "Deleted.";
    public const string Gone = "It is already gone.";
    public const string NotAllowed = "Discord does not let me delete it here: I need the permissions “View Channels” and “Read Message History” in this channel, and must be a member of this server. Who may manage messages can give them, or delete it by hand.";
    public const string NotDeleted = "Discord did not delete it. Try again in a minute.";
}
