using System.Text;

namespace Index.Passages.Knowledge;

/// <summary>
/// The file of word vectors: “RWV1”, how many stems, how many dimensions (two 32-bit numbers, low byte first), the stems in order
/// of falling frequency (one byte of length, then ASCII), and their components as signed bytes, each vector's greatest being 127.
/// A vector's length is one by definition, so no scale is kept.
/// </summary>
public static class WordVectorsFile
{
    private static ReadOnlySpan<byte> Magic => "RWV1"u8;

    /// <summary>Reads a file of vectors; one that is cut off or of another kind is an <see cref="InvalidDataException"/>.</summary>
    public static WordVectors Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.ASCII, leaveOpen: true);
        try
        {
            if (!reader.ReadBytes(Magic.Length).AsSpan().SequenceEqual(Magic)) throw Broken("does not begin with RWV1");
            var (count, dimensions) = (reader.ReadInt32(), reader.ReadInt32());
            if (count < 0 || dimensions <= 0 || (long)count * dimensions > Array.MaxLength) throw Broken("states an impossible size");
            var stems = new string[count];
            Span<byte> letters = stackalloc byte[byte.MaxValue];
            for (var i = 0; i < count; i++)
            {
                var stem = letters[..reader.ReadByte()];
                reader.BaseStream.ReadExactly(stem);
                stems[i] = Encoding.ASCII.GetString(stem);
            }
            var components = new sbyte[count * dimensions];
            reader.BaseStream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(components.AsSpan()));
            return new WordVectors(stems, components, dimensions);
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

    private static InvalidDataException Broken(string how) => new($"The file of word vectors {how}. Make it again as tests/Vectors/README.md says.");
}
