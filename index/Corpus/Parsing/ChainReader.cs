namespace Index.Corpus.Parsing;

/// <summary>Puts every marked block into the chain it goes on with, or opens a new one inside the block before it.</summary>
internal sealed class ChainReader
{
    private const int Deepest = 16;

    private readonly List<MarkerChain> _open = [];
    private readonly Dictionary<string, MarkerChain> _latest = [];
    private readonly List<MarkerChain> _all = [];
    private int _lastPlain = -1;
    private int _lastBarrier = -1;

    /// <summary>The chains of a text; <paramref name="isBarrier"/> says at which places a heading without a number stands.</summary>
    public static IReadOnlyList<MarkerChain> Of(IReadOnlyList<Block> blocks, Func<int, bool> isBarrier)
    {
        var reader = new ChainReader();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (isBarrier(i)) reader.Pass(i);
            else if (blocks[i].Marker is { } marker) reader.Add(i, marker, blocks);
            else reader._lastPlain = i;
        }
        return reader._all;
    }

    private void Pass(int barrier)
    {
        _open.RemoveAll(c => c.First.Style is MarkerStyle.Bullet or MarkerStyle.Word);
        _lastBarrier = barrier;
    }

    private void Add(int place, Marker marker, IReadOnlyList<Block> blocks)
    {
        var indent = blocks[place].Indent;
        var at = Next(marker, indent);
        if (at < 0 && marker.AsLetter is { } letter)
        {
            at = Next(letter, indent);
            if (at >= 0 || _latest.TryGetValue(letter.Form, out var before) && before.IsNext(letter, indent) || marker.Number > 1) marker = letter;
        }
        // “1.” inside “8. …:” opens a list; “10.” after “8.” goes on, the text being an extract.
        if (at < 0) at = _open.FindLastIndex(c => c.IsLater(marker));
        if (at >= 0)
        {
            _open.RemoveRange(at + 1, _open.Count - at - 1);
            Append(_open[at], place, marker);
        }
        else if (_latest.TryGetValue(marker.Form, out var known) && known.IsLater(marker) && marker.Number != 1 && marker.Style != MarkerStyle.Bullet)
        {
            _open.Add(known);
            Append(known, place, marker);
        }
        else
        {
            Open(place, marker, indent, blocks);
        }
    }

    private int Next(Marker marker, int indent) => _open.FindLastIndex(c => c.IsNext(marker, indent));

    private void Open(int place, Marker marker, int indent, IReadOnlyList<Block> blocks)
    {
        // Bullets stand inside other bullets only right under them and further in, or with another sign.
        while (_open.Count > 0 && _open[^1].First.Style == MarkerStyle.Bullet && (_lastPlain > _open[^1].Newest || marker.Style != MarkerStyle.Bullet || indent < _open[^1].Indent))
            _open.RemoveAt(_open.Count - 1);
        // The same numbers again, with nothing announced or a heading between, are the numbers of another part.
        if (marker.Style != MarkerStyle.Bullet && _open.FindLastIndex(c => c.Form == marker.Form) is >= 0 and var same
            && (_open[same].Newest < _lastBarrier
                || same == _open.Count - 1 && !Prose.EndsInColon(blocks[_open[same].Newest].Text)))
            _open.RemoveRange(same, _open.Count - same);
        if (_open.Count == Deepest) _open.RemoveAt(0);
        var chain = new MarkerChain(marker, indent);
        _open.Add(chain);
        _all.Add(chain);
        Append(chain, place, marker);
    }

    private void Append(MarkerChain chain, int place, Marker marker)
    {
        var below = _open.IndexOf(chain) - 1;
        chain.Add(place, marker, below >= 0 ? _open[below].Newest : -1);
        _latest[chain.Form] = chain;
    }
}
