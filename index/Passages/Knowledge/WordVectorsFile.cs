using System.Buffers.Binary;
using System.Text;

namespace Index.Passages.Knowledge;

/// <summary>
/// The file of word vectors: “RWV1”; how many stems, dimensions and bytes of stems (32-bit numbers, low byte first); the stems in
/// order of falling frequency (one byte of length, then ASCII); and their components as signed bytes, each vector's greatest being 127.
/// A vector's length is one by definition, so no scale is kept.
/// </summary>
public static class WordVectorsFile
{
    private static ReadOnlySpan<byte> Magic => "RWV1"u8;

    /// <summary>Reads a file of vectors, which must be seekable; one that is cut off or of another kind is an <see cref="InvalidDataException"/>.</summary>
    public static WordVectors Read(Stream stream)
    {
        try
        {
            var header = new byte[Magic.Length + 3 * sizeof(int)];
            stream.ReadExactly(header);
            if (!header.AsSpan().StartsWith(Magic)) throw Broken("does not begin with RWV1");
            var count = Number(header, 0);
            var dimensions = Number(header, 1);
            var lettersLength = Number(header, 2);
            if (count < 0 || dimensions <= 0 || lettersLength < count || (long)count * dimensions > Array.MaxLength) throw Broken("states an impossible size");
            var letters = new byte[lettersLength];
            stream.ReadExactly(letters);
            if (stream.Length - stream.Position < (long)count * dimensions) throw Broken("ends too early");
            return new WordVectors(Stems(letters, count), stream, dimensions);
        }
        catch (EndOfStreamException)
        {
            throw Broken("ends too early");
        }
    }

    /// <summary>Writes stems of ASCII letters with their vectors, all of one length in dimensions.</summary>
    public static void Write(Stream stream, IReadOnlyList<string> stems, IReadOnlyList<float[]> vectors)
    {
        using var writer = new BinaryWriter(stream, Encoding.ASCII, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(stems.Count);
        writer.Write(vectors.Count == 0 ? 1 : vectors[0].Length);
        writer.Write(stems.Sum(stem => stem.Length + 1));
        foreach (var stem in stems)
        {
            writer.Write(checked((byte)stem.Length));
            writer.Write(Encoding.ASCII.GetBytes(stem));
        }
        foreach (var vector in vectors)
        {
            var greatest = vector.Max(MathF.Abs);
            foreach (var component in vector)
                writer.Write((sbyte)(greatest == 0 ? 0 : MathF.Round(component / greatest * sbyte.MaxValue)));
        }
    }

    private static int Number(byte[] header, int place) => BinaryPrimitives.ReadInt32LittleEndian(header.AsSpan(Magic.Length + place * sizeof(int)));

    private static string[] Stems(byte[] letters, int count)
    {
        var stems = new string[count];
        for (int i = 0, at = 0; i < count; i++)
        {
            if (at >= letters.Length || at + letters[at] >= letters.Length) throw Broken("has stems that run on");
            stems[i] = Encoding.ASCII.GetString(letters, at + 1, letters[at]);
            at += 1 + letters[at];
        }

        return stems;
    }

    private static InvalidDataException Broken(string how) => new($"The file of word vectors {how}. Make it again as tests/Vectors/README.md says.");
}
