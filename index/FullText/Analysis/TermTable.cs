namespace Index.FullText.Analysis;

/// <summary>
/// Words and what analysis made of them, at most a number of them. Reading takes no lock: an entry never changes once it can be seen.
/// A table of our own because every word of every text passes here, and a generic one is compiled anew at each start.
/// </summary>
internal sealed class TermTable(int most)
{
    private const int Places = 1 << 14;
    private readonly Entry?[] _places = new Entry?[Places];
    private int _count;

    /// <summary>The term of a word; null when the word has not been added.</summary>
    public string? Find(ReadOnlySpan<char> word)
    {
        for (var entry = Volatile.Read(ref _places[PlaceOf(word)]); entry is not null; entry = entry.Next)
            if (word.SequenceEqual(entry.Word))
                return entry.Term;
        return null;
    }

    /// <summary>Keeps a word's term while there is room; two threads may both keep the same one.</summary>
    public void Add(string word, string term)
    {
        if (Interlocked.Increment(ref _count) > most)
        {
            Interlocked.Decrement(ref _count);
            return;
        }

        ref var place = ref _places[PlaceOf(word)];
        var first = Volatile.Read(ref place);
        while (Interlocked.CompareExchange(ref place, new Entry(word, term, first), first) is var seen && seen != first)
            first = seen;
    }

    // The runtime's hash differs from process to process, so no text can aim at one place.
    private static int PlaceOf(ReadOnlySpan<char> word) => string.GetHashCode(word) & (Places - 1);

    private sealed class Entry(string word, string term, Entry? next)
    {
        public string Word { get; } = word;

        public string Term { get; } = term;

        public Entry? Next { get; } = next;
    }
}
