using System.Globalization;
using Bot.Commands;

namespace Bot.Wire.Interactions;

/// <summary>Replies to calls that were made a moment ago: the same call gives the same reply, so a rush on one question costs one search.</summary>
internal sealed class RecentReplies
{
    private const int Half = 16;
    private const int LongestCall = 400;
    private readonly Lock _lock = new();
    private readonly TwoGenerationCache<string, Shown> _replies = new(Half);
    private CommandCatalog? _catalog;

    /// <summary>How many replies are remembered now, at most 32.</summary>
    public int Count => _replies.Count;

    /// <summary>
    /// The name of a call to these documents (none named: all) in the language that is spoken; null when it is too long
    /// to be one that many make.
    /// </summary>
    public static string? NameOf(CommandCall call, IReadOnlyList<string> documents)
    {
        if (call.Options.Sum(option => option.Key.Length + option.Value.Length) > LongestCall) return null;
        string[] about =
        [
            CultureInfo.CurrentUICulture.Name, call.Command, $"{call.Page}", $"{call.Why}", call.To ?? "",
            string.Join(' ', documents),
        ];
        var options = call.Options.OrderBy(option => option.Key, StringComparer.Ordinal);
        return string.Join('\0', [.. about, .. options.SelectMany(option => new[] { option.Key, option.Value })]);
    }

    /// <summary>The reply that these commands gave to the call; null when they have not been asked lately.</summary>
    public Shown? Find(CommandCatalog catalog, string? name)
    {
        if (name is null) return null;
        lock (_lock) return ReferenceEquals(catalog, _catalog) ? _replies.Find(name) : null;
    }

    /// <summary>Keeps a reply; those of another library go.</summary>
    public void Keep(CommandCatalog catalog, string? name, Shown shown)
    {
        if (name is null) return;
        lock (_lock)
        {
            if (!ReferenceEquals(catalog, _catalog)) _replies.Clear();
            _catalog = catalog;
            _replies.Set(name, shown);
        }
    }
}
