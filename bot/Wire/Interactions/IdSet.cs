namespace Bot.Wire.Interactions;

/// <summary>A set of ids in one flat array, open addressing at three quarters of its places at most: of so many ids as are remembered a set of the library takes twice as much.</summary>
internal sealed class IdSet
{
    private const int Fewest = 64;
    private ulong[] _places = new ulong[Fewest];
    private bool _hasZero;
    private int _count;

    /// <summary>How many ids it holds.</summary>
    public int Count => _count;

    /// <summary>Whether it holds the id.</summary>
    public bool Contains(ulong id) => id == 0 ? _hasZero : _places[PlaceOf(id)] == id;

    /// <summary>Adds an id that it does not hold.</summary>
    public void Add(ulong id)
    {
        _count++;
        // An empty place is a zero, so the id zero, which Discord never gives, stands apart.
        if (id == 0)
        {
            _hasZero = true;
            return;
        }

        if (_count > _places.Length / 4 * 3) Grow();
        _places[PlaceOf(id)] = id;
    }

    private void Grow()
    {
        var before = _places;
        _places = new ulong[before.Length * 2];
        foreach (var id in before)
            if (id != 0)
                _places[PlaceOf(id)] = id;
    }

    // Where the id stands, or would. Ids count up, so their bits are mixed first (Knuth, The Art of Computer Programming 3, 6.4: multiplicative hashing).
    private int PlaceOf(ulong id)
    {
        var place = (int)(id * 0x9E3779B97F4A7C15 >> 32) & (_places.Length - 1);
        while (_places[place] != 0 && _places[place] != id) place = (place + 1) & (_places.Length - 1);
        return place;
    }
}
