using System.Text.RegularExpressions;
using Bot.Replies;
using Bot.Store;
using Index;

namespace Bot.Commands;

/// <summary>What /server set is asked to change, read from its options.</summary>
internal sealed partial class ServerChange(Library library)
{
    private const int MostChannels = 50, MostDocuments = 25;
    private const string All = "all";

    /// <summary>The change, or why there can be none.</summary>
    public (Func<ServerSettings, ServerSettings>? Change, Reply.Refusal? Refusal) Read(CommandCall call)
    {
        if (!call.Options.Keys.Any(name => call.Find(name) is not null)) return (null, ServerWords.Nothing);
        var (channels, noChannels) = Channels(call.Find("channels"));
        var (documents, noDocuments) = Documents(call.Find("documents"));
        if ((noChannels ?? noDocuments) is { } refusal) return (null, refusal);
        return (before => before with
        {
            Channels = channels ?? before.Channels,
            IsPrivate = call.Find("replies") is { } replies ? replies == ServerWords.AskerChoice : before.IsPrivate,
            Documents = documents ?? before.Documents,
            Language = call.Find("language") is { } language ? language == ServerLanguages.Own ? null : language : before.Language,
            Chats = call.Find("chat") is { } chat ? chat == ServerWords.OnChoice : before.Chats,
        }, null);
    }

    private static (IReadOnlyList<string>? Channels, Reply.Refusal? Refusal) Channels(string? typed)
    {
        if (typed is null) return (null, null);
        if (IsAll(typed)) return ([], null);
        var ids = Channel().Matches(typed).Select(match => match.Groups[1].Value).Distinct().ToList();
        if (ids.Count == 0 || Channel().Replace(typed, "").Any(c => !char.IsWhiteSpace(c) && c != ',')) return (null, ServerWords.NoChannels(Visible.Of(typed)));
        return ids.Count > MostChannels ? (null, ServerWords.TooManyChannels(MostChannels)) : (ids, null);
    }

    private (IReadOnlyList<string>? Documents, Reply.Refusal? Refusal) Documents(string? typed)
    {
        if (typed is null) return (null, null);
        if (IsAll(typed)) return ([], null);
        var ids = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var word in typed.Split([' ', ',', ';', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries))
            if (library.Documents.FirstOrDefault(document => document.Id.Equals(word, StringComparison.OrdinalIgnoreCase)) is { } document) ids.Add(document.Id);
            else return (null, ServerWords.NoDocument(Visible.Of(word), library.Documents.Select(d => d.Id)));
        if (ids.Count == 0) return (null, ServerWords.NoDocument(Visible.Of(typed), library.Documents.Select(d => d.Id)));
        return ids.Count > MostDocuments ? (null, ServerWords.TooManyDocuments(MostDocuments)) : ([.. ids], null);
    }

    private static bool IsAll(string typed) => typed.Trim().Equals(All, StringComparison.OrdinalIgnoreCase);

    // As Discord writes a channel that was chosen, or an id that was copied.
    [GeneratedRegex(@"(?:<#)?\b([0-9]{1,20})\b>?")]
    private static partial Regex Channel();
}
