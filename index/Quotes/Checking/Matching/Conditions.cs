namespace Index.Quotes.Checking.Matching;

/// <summary>Where the record holds one of the negations and conditions of <c>conditions.txt</c>; found once.</summary>
internal sealed class Conditions
{
    private static readonly string[][] Phrases = Read();
    private readonly List<Match> _all = [];

    public Conditions(SourceWords source)
    {
        for (var at = 0; at < source.Count; at++)
            if (Array.Find(Phrases, p => StandsAt(source, at, p)) is { } phrase)
                _all.Add(new Match(at, at + phrase.Length));
    }

    /// <summary>Those that lie whole in a stretch of the record, in order.</summary>
    public IEnumerable<Match> In(Match stretch)
    {
        for (var i = FirstFrom(stretch.First); i < _all.Count && _all[i].First < stretch.End; i++)
            if (_all[i].End <= stretch.End)
                yield return _all[i];
    }

    private int FirstFrom(int at)
    {
        var (low, high) = (0, _all.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_all[middle].First < at) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static bool StandsAt(SourceWords source, int at, string[] phrase) =>
        at + phrase.Length <= source.Count && Enumerable.Range(0, phrase.Length).All(i => Fits(phrase[i], source[at + i].Word.Normal));

    private static bool Fits(string pattern, string word) =>
        pattern[0] == '*' ? word.EndsWith(pattern[1..], StringComparison.Ordinal) : word == pattern;

    private static string[][] Read()
    {
        using var stream = typeof(Conditions).Assembly.GetManifestResourceStream("Index.Quotes.Checking.Matching.conditions.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#').Select(line => line.Split(' '))];
    }
}
