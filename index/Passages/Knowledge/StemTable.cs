using System.Buffers;
using System.Numerics;
using System.Text;

namespace Index.Passages.Knowledge;

/// <summary>Some ten thousand stems of ASCII letters, found by their letters; kept as they stand in the file, for as many strings would be ten times as large.</summary>
internal sealed class StemTable
{
    private const int None = -1;
    private readonly byte[] _letters;
    private readonly int[] _starts;
    private readonly int[] _numbers;

    /// <summary>Takes the file's letters, before each stem a byte with its length, and where each stem begins behind that byte.</summary>
    public StemTable(byte[] letters, int[] starts)
    {
        (_letters, _starts) = (letters, starts);
        _numbers = new int[BitOperations.RoundUpToPowerOf2((uint)starts.Length * 4 / 3 + 1)];
        Array.Fill(_numbers, None);
        for (var i = 0; i < starts.Length; i++) _numbers[PlaceOf(Letters(i))] = i;
    }

    /// <summary>How many there are.</summary>
    public int Count => _starts.Length;

    /// <summary>The stem of a number.</summary>
    public string this[int number] => Encoding.ASCII.GetString(Letters(number));

    /// <summary>The number of a stem; -1 when it is unknown.</summary>
    public int NumberOf(ReadOnlySpan<char> stem)
    {
        Span<byte> letters = stackalloc byte[byte.MaxValue];
        return stem.Length <= letters.Length && Ascii.FromUtf16(stem, letters, out var length) == OperationStatus.Done ? _numbers[PlaceOf(letters[..length])] : None;
    }

    private ReadOnlySpan<byte> Letters(int number) => _letters.AsSpan(_starts[number], _letters[_starts[number] - 1]);

    // Where the stem's number stands, or would.
    private int PlaceOf(ReadOnlySpan<byte> stem)
    {
        var hash = new HashCode();
        hash.AddBytes(stem);
        var place = hash.ToHashCode() & (_numbers.Length - 1);
        while (_numbers[place] is >= 0 and var number && !stem.SequenceEqual(Letters(number))) place = (place + 1) & (_numbers.Length - 1);
        return place;
    }
}
