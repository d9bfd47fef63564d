using System.Globalization;
using Bot.Replies;
using Bot.Store;
using Index.Wording;

namespace Bot.Commands;

/// <summary>What /server says, all of it.</summary>
internal static class ServerWords
{
    public const string EverybodyChoice = "everybody";
    public const string AskerChoice = "the asker alone";
    public const string OnChoice = "on";
    public const string OffChoice = "off";
    private static readonly WordBook Words = new(typeof(ServerWords));

    public static string Shown => Words.Text();

    public static string ShownDefault => Words.Text();

    public static string Saved => Words.Text();

    public static Reply.Refusal NoServer => Refusal(nameof(NoServer));

    public static Reply.Refusal NotAllowed => Refusal(nameof(NotAllowed));

    public static Reply.Refusal Nothing => Refusal(nameof(Nothing));

    public static Reply.Refusal NoChannels(string typed) => Refusal(nameof(NoChannels), typed);

    public static Reply.Refusal TooManyChannels(int most) => Refusal(nameof(TooManyChannels), most);

    public static Reply.Refusal TooManyDocuments(int most) => Refusal(nameof(TooManyDocuments), most);

    public static Reply.Refusal NoDocument(string typed, IEnumerable<string> there) => Refusal(nameof(NoDocument), typed, string.Join(", ", there));

    public static Reply.Listing Cleared(bool were) => new(were ? Words.Text() : Words.Text(name: "Cleared.Nothing"), [])
    {
        IsPersonal = true,
        Foot = were ? Words.Text(name: "Cleared.Foot") : Words.Text(name: "Cleared.Default"),
    };

    public static Reply.Listing Listing(string title, ServerSettings settings, Func<string, bool> isThere) => new(title,
    [
        new(CommandNames.Of("channels"), settings.Channels.Count == 0 ? Words.Text(name: "Channels.All") : Words.Text([string.Join(", ", settings.Channels.Select(Channel))], "Channels.Some")),
        new(CommandNames.Of("replies"), settings.IsPrivate ? Words.Text(name: "Replies.Asker") : Words.Text(name: "Replies.Everybody")),
        new(CommandNames.Of("documents"), settings.Documents.Count == 0 ? Words.Text(name: "Documents.All") : string.Join(", ", settings.Documents.Select(id => isThere(id) ? id : Words.Text([id], "Documents.Gone")))),
        new(CommandNames.Of("language"), settings.Language is { } code ? ServerLanguages.NameOf(code) : Words.Text(name: "Language.Own")),
        new(CommandNames.Of("chat"), settings.Chats ? Words.Text(name: "Chat.On") : Words.Text(name: "Chat.Off")),
        .. settings.ChangedAt == default ? Array.Empty<ListRow>() : [Changed(settings)],
    ])
    { IsPersonal = true };

    private static string Channel(string id) => Words.Text([id]);

    private static ListRow Changed(ServerSettings settings)
    {
        var at = settings.ChangedAt.UtcDateTime;
        var by = settings.ChangedBy is { } user ? Words.Text([user], "Changed.User") : Words.Text(name: "Changed.Erased");
        return new ListRow(Words.Text(), Words.Text([Languages.Date(at), at.ToString("HH:mm", CultureInfo.InvariantCulture), by], "Changed.Means"));
    }

    private static Reply.Refusal Refusal(string name, params object?[] values) => new(Words.Text(values, name), Words.Text(values, $"{name}.Next"));
}
