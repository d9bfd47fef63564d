using Index.Search;

namespace Index.Passages.Questions;

/// <summary>A list of words and expressions that comes with the program, analysed.</summary>
internal sealed class Vocabulary
{
    private readonly HashSet<string> _keys;

    private Vocabulary(string file)
    {
        using var stream = typeof(Vocabulary).Assembly.GetManifestResourceStream($"Index.Passages.Questions.{file}")!;
        using var reader = new StreamReader(stream);
        Written = [.. reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#')];
        _keys = [.. Written.Select(ExpressionTable.KeyOf).Where(k => k.Length > 0)];
    }

    /// <summary>Words of English questions, chat and motions that carry no subject.</summary>
    public static Vocabulary Noise { get; } = new("noise.txt");

    /// <summary>Everyday words that say little of a subject: “make”, “good”, “thing”.</summary>
    public static Vocabulary General { get; } = new("general.txt");

    /// <summary>The entries as they stand in the list.</summary>
    public IReadOnlyList<string> Written { get; }

    /// <summary>The entries of several words.</summary>
    public IEnumerable<string> Expressions => _keys.Where(k => k.Contains(' ', StringComparison.Ordinal));

    /// <summary>Every analysed word of the entries.</summary>
    public IEnumerable<string> Words => _keys.SelectMany(k => k.Split(' '));

    /// <summary>Whether the analysed word or expression is on the list.</summary>
    public bool Contains(string key) => _keys.Contains(key);
}
