using Bot.Commands;

namespace Bot.Hosting;

/// <summary>The commands over the documents that a server uses; the sets used last are kept, at most eight.</summary>
public sealed class ServerCatalogs(CommandScan scan)
{
    private const int Most = 8;
    private readonly Lock _lock = new();
    private readonly List<(string Documents, Lazy<CommandCatalog> Catalog)> _kept = [];
    private CommandCatalog? _whole;

    /// <summary>The commands over some documents of a catalogue, none named: over all; the first time they are built aside, which takes as long as at the start.</summary>
    public CommandCatalog Of(CommandCatalog whole, IReadOnlyList<string> documents)
    {
        if (documents.Count == 0) return whole;
        var chosen = documents.Order(StringComparer.Ordinal).ToHashSet();
        if (whole.Library.Documents.All(document => chosen.Contains(document.Id))) return whole;
        return Kept(whole, string.Join(' ', chosen), chosen).Value;
    }

    private Lazy<CommandCatalog> Kept(CommandCatalog whole, string name, HashSet<string> chosen)
    {
        lock (_lock)
        {
            if (!ReferenceEquals(whole, _whole))
            {
                _kept.Clear();
                _whole = whole;
            }

            var place = _kept.FindIndex(kept => kept.Documents == name);
            var found = place >= 0 ? _kept[place] : (name, new Lazy<CommandCatalog>(() => scan.For(whole.Library.Only(chosen))));
            if (place >= 0) _kept.RemoveAt(place);
            else if (_kept.Count == Most) _kept.RemoveAt(0);
            // The last one used stands last.
            _kept.Add(found);
            return found.Item2;
        }
    }
}
