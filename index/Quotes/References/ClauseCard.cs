using Index.Corpus;

namespace Index.Quotes.References;

/// <summary>What a clause can be called by: its numbers and its words, folded once.</summary>
internal sealed class ClauseCard
{
    private readonly Lazy<IReadOnlyList<string>> _words;
    private readonly Lazy<string> _line;

    public ClauseCard(Clause clause)
    {
        Clause = clause;
        Path = PathOf(clause.Id.Place);
        IsUnderNumber = clause.Section is null || PathOf(clause.Section).Count > 0;
        RunIn = clause.RunIn is { } span ? NameWords.Of(span.In(clause.Text.File.Text)) : null;
        _words = new(() => TypedWords.Of(clause.Quote));
        _line = new(() => " " + string.Join(' ', _words.Value) + " ");
    }

    public Clause Clause { get; }

    /// <summary>The numbers in its id: 3 for <c>human-rights/3</c> and <c>vision/p3</c>, 5 and 2 for <c>article-5/2</c> and <c>5.b</c>.</summary>
    public IReadOnlyList<int> Path { get; }

    /// <summary>Whether the number follows the document's name, with no section to be named between.</summary>
    public bool IsUnderNumber { get; }

    /// <summary>The words of its run-in heading; null when it has none.</summary>
    public NameWords? RunIn { get; }

    public IReadOnlyList<string> Words => _words.Value;

    /// <summary>Whether the words stand in it side by side.</summary>
    public bool Holds(IReadOnlyList<string> words) => _line.Value.Contains(" " + string.Join(' ', words) + " ", StringComparison.Ordinal);

    /// <summary>The path inside a section, whose own number is no part of it.</summary>
    public IReadOnlyList<int> PathInSection() =>
        Clause.Section is { } section && PathOf(section).Count is > 0 and var own ? [.. Path.Skip(own)] : Path;

    private static List<int> PathOf(string place)
    {
        var path = new List<int>();
        foreach (var segment in place.Split('/', '.'))
        {
            var digits = segment.Length - segment.TrimEnd("0123456789".ToCharArray()).Length;
            if (digits is > 0 and < 9) path.Add(int.Parse(segment[^digits..], System.Globalization.CultureInfo.InvariantCulture));
            else if (segment is [>= 'a' and <= 'z'] && path.Count > 0) path.Add(segment[0] - 'a' + 1);
        }
        return path;
    }
}
