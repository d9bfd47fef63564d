using System.Globalization;
using Bot.Commands;

namespace Bot.Wire.Interactions;

/// <summary>Replies to calls that were made a moment ago: the same call gives the same reply, so a rush on one question costs one search.</summary>
internal sealed class RecentReplies
{
    private const int Half = 16;
    private const int LongestCall = 400;
    private readonly Lock _lock = new();
    private Dictionary<string, Shown> _newer = [];
    private Dictionary<string, Shown> _older = [];
    private CommandCatalog? _catalog;

    /// <summary>How many replies are remembered now, at most 32.</summary>
    public int Count { get { lock (_lock) return _newer.Count + _older.Count; } }

    /// <summary>The name of a call to these documents (none named: all) in the language that is spoken; null when it is too long to be one that many make.</summary>
    public static string? NameOf(CommandCall call, IReadOnlyList<string> documents)
    {
        if (call.Options.Sum(option => option.Key.Length + option.Value.Length) > LongestCall) return null;
        return string.Join('\0', call.Options.OrderBy(option => option.Key, StringComparer.Ordinal).SelectMany(option => new[] { option.Key, option.Value }).Prepend($"{CultureInfo.CurrentUICulture.Name}\0{call.Command}\0{call.Page}\0{call.Why}\0{call.To}\0{string.Join(' ', documents)}"));
    }

    /// <summary>The reply that these commands gave to the call; null when they have not been asked lately.</summary>
    public Shown? Find(CommandCatalog catalog, string? name)
    {
        if (name is null) return null;
        lock (_lock)
        {
            if (!ReferenceEquals(catalog, _catalog)) return null;
            if (_newer.TryGetValue(name, out var shown)) return shown;
            if (!_older.TryGetValue(name, out shown)) return null;
            Add(name, shown);
            return shown;
        }
    }

    /// <summary>Keeps a reply; those of another library go.</summary>
    public void Keep(CommandCatalog catalog, string? name, Shown shown)
    {
        if (name is null) return;
        lock (_lock)
        {
            if (!ReferenceEquals(catalog, _catalog)) (_newer, _older, _catalog) = ([], [], catalog);
            Add(name, shown);
        }
    }

    // Two halves: what is asked again moves to the newer one, and the older one goes as a whole.
    private void Add(string name, Shown shown)
    {
        if (_newer.Count >= Half) (_older, _newer) = (_newer, []);
        _newer[name] = shown;
    }
}
