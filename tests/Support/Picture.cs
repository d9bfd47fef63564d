using System.Buffers.Binary;
using SkiaSharp;

namespace Tests.Support;

/// <summary>
/// A PNG as somebody sees it: its dots, in rows from the top. Lengths are in dots unless said otherwise.
/// </summary>
internal sealed class Picture
{
    private static readonly byte[] Signature = [0x89, .. "PNG\r\n\u001A\n"u8];
    private readonly SKColor[] _dots;

    /// <summary>Decodes the picture; fails where it is no whole PNG of the size that its header gives.</summary>
    public Picture(ReadOnlySpan<byte> png)
    {
        Assert.True(png.StartsWith(Signature), "no PNG");
        // The header is the first chunk: width and height in network order (PNG, section 11.2.2).
        Width = BinaryPrimitives.ReadInt32BigEndian(png[16..]);
        Height = BinaryPrimitives.ReadInt32BigEndian(png[20..]);
        using var bitmap = new SKBitmap(Width, Height);
        using var codec = SKCodec.Create(SKData.CreateCopy(png));
        Assert.Equal(SKCodecResult.Success, codec.GetPixels(bitmap.Info, bitmap.GetPixels()));
        _dots = bitmap.Pixels;
    }

    public int Width { get; }

    public int Height { get; }

    public SKColor At(int x, int y) => _dots[y * Width + x];

    /// <summary>
    /// The colours down a column of dots, from the top, each once for as long as it goes on, with its length.
    /// </summary>
    public IReadOnlyList<(SKColor Colour, int Length)> Down(int x)
    {
        var runs = new List<(SKColor Colour, int Length)>();
        for (var y = 0; y < Height; y++)
            if (runs is [.., var last] && last.Colour == At(x, y))
                runs[^1] = last with { Length = last.Length + 1 };
            else
                runs.Add((At(x, y), 1));
        return runs;
    }

    /// <summary>
    /// The smallest rectangle that holds every dot in which two pictures of one size differ; empty when none does.
    /// </summary>
    public SKRectI Difference(Picture other)
    {
        Assert.Equal((Width, Height), (other.Width, other.Height));
        var differs = SKRectI.Empty;
        for (var y = 0; y < Height; y++)
            for (var x = 0; x < Width; x++)
                if (At(x, y) != other.At(x, y))
                    differs = Union(differs, SKRectI.Create(x, y, 1, 1));
        return differs;

        static SKRectI Union(SKRectI a, SKRectI b) => a.IsEmpty ? b : SKRectI.Union(a, b);
    }
}
