using Bot.Replies;
using Index.Wording;

namespace Bot.Commands;

/// <summary>What /privacy says, all of it; every field that is stored stands here by the name of its column.</summary>
internal static class PrivacyWords
{
    private static readonly WordBook Words = new(typeof(PrivacyWords));

    private static readonly string[] Columns = ["id", "channels", "is_private", "documents", "language", "chats", "changed_by", "changed_at"];

    /// <summary>What the store keeps, and what is kept nowhere.</summary>
    public static IReadOnlyList<ListRow> Stored =>
    [
        Row("Kept"),
        .. Columns.Select(column => new ListRow(column, Words.Text(name: $"Column.{column}"), 1)),
        Row("Where"),
        Row("Never"),
        Row("InMemory"),
        Row("Conversations"),
    ];

    public static Reply.Listing Listing(int servers, bool isTerminal, bool clientRemembers) => new(Words.Text(name: "Title"),
    [
        .. Stored,
        .. clientRemembers ? [Row("Client")] : Array.Empty<ListRow>(),
        new(Words.Text(name: "Now"), isTerminal ? Words.Text(name: "Now.Terminal") : servers == 0 ? Words.Text(name: "Now.Nothing") : Words.Counted(servers, name: "Now")),
    ])
    { IsPersonal = true };

    public static Reply.Listing Erased(int servers, bool wasAsked, bool mayManageServer) => new(servers == 0 && !wasAsked ? Words.Text(name: "Erased.Nothing") : Words.Text(),
    [
        .. servers == 0 ? Array.Empty<ListRow>() : [new ListRow("changed_by", Words.Counted(servers))],
        .. wasAsked ? [new ListRow(Words.Text(name: "Conversations"), Words.Text(name: "Erased.Conversations"))] : Array.Empty<ListRow>(),
    ])
    {
        IsPersonal = true,
        Foot = mayManageServer ? Words.Text(name: "Erased.Server") : Words.Text(name: "Erased.Foot"),
    };

    private static ListRow Row(string name) => new(Words.Text(name: name), Words.Text(name: $"{name}.Means"));
}
