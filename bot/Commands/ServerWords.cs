using Bot.Replies;
using Bot.Store;

namespace Bot.Commands;

/// <summary>What /server says, all of it.</summary>
internal static class ServerWords
{
    public const string Command = "What this server's moderators have set";
    public const string Show = "Show what is set for this server";
    public const string Set = "Change what is set for this server; what you leave out stays";
    public const string Clear = "Erase everything that is set and stored for this server";
    public const string Channels = "Channels where replies are for all, such as #debate; elsewhere for the asker alone. “all”: everywhere";
    public const string Replies = "Who sees replies where nothing else is said";
    public const string Documents = "The documents to answer from, such as “dfi wuzhen”; “all”: all of them";
    public const string Language = "The language of what the bot says itself; quotations are never translated";
    public const string Chat = "Whether the bot answers where it is mentioned";
    public const string EverybodyChoice = "everybody";
    public const string AskerChoice = "the asker alone";
    public const string OnChoice = "on";
    public const string OffChoice = "off";

    public static Reply.Refusal NoServer { get; } = new("These settings belong to a server, and this is none.", "Call /server in a channel of the server, as somebody who may manage it.");

    public static Reply.Refusal NotAllowed { get; } = new("Only members who may manage this server can see or change its settings.", "Ask one of them, or for the permission “Manage Server”.");

    public static Reply.Refusal Nothing { get; } = new("You named nothing to change.", "Give at least one of channels, replies, documents, language and chat.");

    public static Reply.Refusal NoChannels(string typed) => new($"“{typed}” are no channels.", "Type # and choose each channel from Discord's list, with a space between, or type “all”.");

    public static Reply.Refusal TooMany(string what, int most) => new($"These are more than {most} {what}.", $"Name at most {most}, or “all”.");

    public static Reply.Refusal NoDocument(string typed, IEnumerable<string> there) => new($"There is no document “{typed}”.", $"There are: {string.Join(", ", there)}. Write ids with a space between, or “all”.");

    public static Reply.Listing Cleared(bool were) => new(were ? "Erased: this server has the default settings again" : "Nothing was stored for this server", [])
    {
        IsPersonal = true,
        Foot = were ? "Nothing of this server is stored any more." : "It has the default settings.",
    };

    public static Reply.Listing Listing(string title, ServerSettings settings, Func<string, bool> isThere) => new(title,
    [
        new ListRow("channels", settings.Channels.Count == 0 ? "replies are for all in every channel" : $"replies are for all in {string.Join(", ", settings.Channels.Select(id => $"channel {id}"))} and the threads there; elsewhere for the asker alone"),
        new ListRow("replies", settings.IsPrivate ? "for the asker alone" : "for everybody who sees the channel, unless the asker hides them"),
        new ListRow("documents", settings.Documents.Count == 0 ? "all" : string.Join(", ", settings.Documents.Select(id => isThere(id) ? id : $"{id} (no longer in the corpus)"))),
        new ListRow("language", settings.Language ?? "the asker's own"),
        new ListRow("chat", settings.Chats ? "on" : "off"),
        .. settings.ChangedAt == default ? Array.Empty<ListRow>() : [new ListRow("changed", $"{settings.ChangedAt.UtcDateTime:yyyy-MM-dd HH:mm} UTC, by {(settings.ChangedBy is { } user ? $"user {user}" : "somebody whose id was erased")}")],
    ])
    { IsPersonal = true };

    public const string Shown = "Settings of this server";
    public const string ShownDefault = "Settings of this server: nothing is set, these are the defaults";
    public const string Saved = "Saved: settings of this server";
}
