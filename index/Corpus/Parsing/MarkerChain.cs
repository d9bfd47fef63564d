namespace Index.Corpus.Parsing;

/// <summary>Items of one form that go on counting, wherever they stand in the text, by their places among the blocks.</summary>
internal sealed class MarkerChain(Marker first, int indent)
{
    public List<int> Members { get; } = [];

    /// <summary>For each member its marker as it was read among its neighbours.</summary>
    public List<Marker> Markers { get; } = [];

    /// <summary>For each member the block that encloses it, or -1.</summary>
    public List<int> Enclosing { get; } = [];

    public Marker First => first;

    public string Form => first.Form;

    public int Indent => indent;

    public int Newest => Members[^1];

    private Marker Last => Markers[^1];

    /// <summary>Whether the marker is the very next of this chain.</summary>
    public bool IsNext(Marker marker, int columns) =>
        marker.Form == Form && (marker.Style == MarkerStyle.Bullet ? Math.Abs(columns - indent) < 2
            : marker.Style == MarkerStyle.Decimal ? IsNextDecimal(marker)
            : marker.Number == Last.Number + 1);

    /// <summary>Whether the marker stands anywhere later in this chain, some having been left out.</summary>
    public bool IsLater(Marker marker) =>
        marker.Form == Form && marker.Style is not MarkerStyle.Bullet
        && (marker.Style == MarkerStyle.Decimal ? Depth(marker) == Depth(Last) && Compare(marker.Label, Last.Label) > 0 : marker.Number > Last.Number);

    public void Add(int place, Marker marker, int enclosing)
    {
        Members.Add(place);
        Enclosing.Add(enclosing);
        Markers.Add(marker);
    }

    private bool IsNextDecimal(Marker marker) =>
        Depth(marker) == Depth(Last) && (marker.Number == Last.Number + 1 && Prefix(marker) == Prefix(Last) || marker.Number == 1 && Compare(marker.Label, Last.Label) > 0);

    private static int Depth(Marker marker) => marker.Label.Count(c => c == '.');

    private static string Prefix(Marker marker) => marker.Label[..^marker.Label.Reverse().TakeWhile(char.IsAsciiDigit).Count()];

    private static int Compare(string a, string b)
    {
        var (mine, theirs) = (a.Split('.'), b.Split('.'));
        for (var i = 0; i < Math.Min(mine.Length, theirs.Length); i++)
            if (mine[i] != theirs[i])
                return mine[i].Length != theirs[i].Length ? mine[i].Length.CompareTo(theirs[i].Length) : string.CompareOrdinal(mine[i], theirs[i]);
        return mine.Length.CompareTo(theirs.Length);
    }
}
