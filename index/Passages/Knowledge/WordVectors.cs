using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Index.Passages.Knowledge;

/// <summary>How near words of plain English are to each other, from the company they keep; words are analysed stems.</summary>
public sealed class WordVectors
{
    private static readonly Lazy<WordVectors> _shipped = new(ReadShipped);

    private readonly string[] _stems;
    private readonly Dictionary<string, int> _places;
    private readonly Stream _file;
    private readonly long _first;

    // Of the vectors that have been asked for, a few thousand of all: their components, and one by their length.
    private readonly sbyte[]?[] _rows;
    private readonly float[] _scales;

    /// <summary>The vectors stand in the file one behind the other, from where it stands now; it is read whenever a new one is asked for.</summary>
    internal WordVectors(string[] stems, Stream file, int dimensions)
    {
        (_stems, _file, _first, Dimensions) = (stems, file, file.Position, dimensions);
        _places = stems.Index().ToDictionary(stem => stem.Item, stem => stem.Index, StringComparer.Ordinal);
        (_rows, _scales) = (new sbyte[]?[stems.Length], new float[stems.Length]);
    }

    /// <summary>The vectors shipped with the program, beside it; opened at first use, and an <see cref="InvalidDataException"/> where they are not there.</summary>
    public static WordVectors Shipped => _shipped.Value;

    /// <summary>The known stems in order of falling frequency in general English.</summary>
    public IReadOnlyList<string> Stems => _stems;

    /// <summary>How many components a vector has.</summary>
    public int Dimensions { get; }

    /// <summary>Reads a file in the form of <see cref="WordVectorsFile"/>; a broken one is an <see cref="InvalidDataException"/>. The stream stays with the vectors.</summary>
    public static WordVectors Read(Stream stream) => WordVectorsFile.Read(stream);

    /// <summary>Whether the stem has a vector.</summary>
    public bool Knows(string stem) => PlaceOf(stem) >= 0;

    /// <summary>The cosine of two stems, −1 to 1; 0 when one is unknown.</summary>
    public double Similarity(string a, string b) =>
        PlaceOf(a) is >= 0 and var i && PlaceOf(b) is >= 0 and var j ? Similarity(i, j) : 0;

    /// <summary>The cosine of two vectors, −1 to 1; 0 when one has no length.</summary>
    public static double Similarity(float[] a, float[] b)
    {
        double dot = 0, aa = 0, bb = 0;
        for (var d = 0; d < a.Length; d++)
        {
            dot += a[d] * b[d];
            aa += a[d] * a[d];
            bb += b[d] * b[d];
        }
        return aa == 0 || bb == 0 ? 0 : dot / Math.Sqrt(aa * bb);
    }

    /// <summary>The stems of <paramref name="among"/> nearest to this one, nearest first, itself left out; empty when it is unknown.</summary>
    public IReadOnlyList<(string Stem, double Similarity)> Nearest(string stem, IReadOnlyCollection<string> among, int most)
    {
        if (PlaceOf(stem) is not (>= 0 and var place)) return [];
        return [.. among.Where(other => other != stem && Knows(other))
            .Select(other => (Stem: other, Similarity: Similarity(place, PlaceOf(other))))
            .OrderByDescending(other => other.Similarity).ThenBy(other => other.Stem, StringComparer.Ordinal)
            .Take(most)];
    }

    /// <summary>The weighted sum of the stems' unit vectors; unknown stems add nothing.</summary>
    public float[] Centroid(IEnumerable<(string Stem, double Weight)> stems)
    {
        var sum = new float[Dimensions];
        foreach (var (stem, weight) in stems)
        {
            if (PlaceOf(stem) is not (>= 0 and var place)) continue;
            var row = Row(place);
            var scale = Scale(place) * (float)weight;
            for (var d = 0; d < sum.Length; d++) sum[d] += row[d] * scale;
        }
        return sum;
    }

    private static WordVectors ReadShipped()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "vectors.bin");
        try
        {
            return WordVectorsFile.Read(File.Open(path, new FileStreamOptions { BufferSize = 0 }));
        }
        catch (IOException e)
        {
            throw new InvalidDataException($"The word vectors cannot be read: {e.Message} Put {path} back as it came with the program.", e);
        }
    }

    /// <summary>The stem's place among <see cref="Stems"/>; -1 when it is unknown.</summary>
    internal int PlaceOf(string stem) => _places.GetValueOrDefault(stem, -1);

    /// <summary>The cosine of the stems at two places.</summary>
    internal double Similarity(int i, int j) => (double)Dot(Row(i), Row(j)) * Scale(i) * Scale(j);

    // Reckoned when first wanted, so that reading stays quick; 0 means not yet, and stays for a vector without length.
    private float Scale(int place)
    {
        if (_scales[place] == 0 && Dot(Row(place), Row(place)) is > 0 and var square) _scales[place] = 1 / MathF.Sqrt(square);
        return _scales[place];
    }

    private sbyte[] Row(int place) => _rows[place] ??= Read(place);

    private sbyte[] Read(int place)
    {
        var row = new sbyte[Dimensions];
        lock (_file)
        {
            _file.Position = _first + (long)place * Dimensions;
            _file.ReadExactly(MemoryMarshal.AsBytes(row.AsSpan()));
        }
        return row;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Dot(ReadOnlySpan<sbyte> a, ReadOnlySpan<sbyte> b)
    {
        var whole = MemoryMarshal.Cast<sbyte, Vector<sbyte>>(a);
        var other = MemoryMarshal.Cast<sbyte, Vector<sbyte>>(b);
        var sums = Vector<int>.Zero;
        for (var i = 0; i < whole.Length; i++)
        {
            Vector.Widen(whole[i], out var a1, out var a2);
            Vector.Widen(other[i], out var b1, out var b2);
            // Two products of at most 127 × 127 fit into 16 bits.
            Vector.Widen(a1 * b1 + a2 * b2, out var low, out var high);
            sums += low + high;
        }
        var sum = Vector.Sum(sums);
        for (var d = whole.Length * Vector<sbyte>.Count; d < a.Length; d++) sum += a[d] * b[d];
        return sum;
    }
}
