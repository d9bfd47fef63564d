using System.Numerics;

namespace Index.FullText;

/// <summary>Expressions by the two words they begin with, in flat arrays: a large thesaurus has ten thousand of them, and a dictionary of lists would be several times their letters.</summary>
internal sealed class PairTable
{
    private const int None = -1;
    private readonly char _separator;
    private readonly string[] _expressions;

    // By the hash of the two words the first expression that begins with them, and by each expression the next one.
    private readonly int[] _heads;
    private readonly int[] _next;

    /// <summary>Takes expressions of at least two words, each once; between words stands <paramref name="separator"/>.</summary>
    public PairTable(IEnumerable<string> expressions, char separator)
    {
        (_separator, _expressions) = (separator, [.. expressions]);
        _next = new int[_expressions.Length];
        _heads = new int[BitOperations.RoundUpToPowerOf2((uint)_expressions.Length * 4 / 3 + 1)];
        Array.Fill(_heads, None);
        // From the last to the first, so that each chain has the order of the list.
        for (var i = _expressions.Length - 1; i >= 0; i--)
        {
            var expression = _expressions[i].AsSpan();
            var first = expression[..expression.IndexOf(separator)];
            var rest = expression[(first.Length + 1)..];
            ref var head = ref _heads[PlaceOf(first, rest.IndexOf(separator) is >= 0 and var end ? rest[..end] : rest)];
            (_next[i], head) = (head, i);
        }
    }

    /// <summary>The expression of a number.</summary>
    public string this[int number] => _expressions[number];

    /// <summary>The number of the first expression that begins with the two words; negative when there is none.</summary>
    public int First(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => _heads[PlaceOf(first, second)];

    /// <summary>The number of the next one that begins with the same words; negative behind the last.</summary>
    public int Next(int number) => _next[number];

    // Where the chain of the two words begins, or would. The hash differs from process to process, so no text can aim at one place.
    private int PlaceOf(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        var place = HashCode.Combine(string.GetHashCode(first), string.GetHashCode(second)) & (_heads.Length - 1);
        while (_heads[place] is >= 0 and var head && !Opens(_expressions[head], first, second)) place = (place + 1) & (_heads.Length - 1);
        return place;
    }

    private bool Opens(ReadOnlySpan<char> expression, ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        var length = first.Length + 1 + second.Length;
        return expression.Length >= length && (expression.Length == length || expression[length] == _separator)
            && expression[first.Length] == _separator && expression.StartsWith(first) && expression[(first.Length + 1)..].StartsWith(second);
    }
}
