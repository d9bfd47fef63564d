using System.Numerics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace Index.FullText.Lucene;

/// <summary>A file of the index as its bytes were when it was opened: their hash, and a checksum of every block, against which each later reading is held.</summary>
internal sealed class CheckedFile
{
    /// <summary>How many bytes are read at a time; the last block is shorter.</summary>
    public const int BlockSize = 4096;

    private readonly uint[] _checksums;

    private CheckedFile(string path, long length, string hash, uint[] checksums) => (Path, Length, Hash, _checksums) = (path, length, hash, checksums);

    public string Path { get; }

    public long Length { get; }

    /// <summary>SHA-256 of all bytes.</summary>
    public string Hash { get; }

    /// <summary>Reads every byte.</summary>
    public static CheckedFile Read(string path)
    {
        using var handle = File.OpenHandle(path, options: FileOptions.SequentialScan);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (checksums, block, length) = (new List<uint>(), new byte[BlockSize], 0L);
        for (int count; (count = Filled(handle, block, length)) > 0; length += count)
        {
            hash.AppendData(block, 0, count);
            checksums.Add(Checksum(block.AsSpan(0, count)));
        }
        return new CheckedFile(path, length, Convert.ToHexStringLower(hash.GetHashAndReset()), [.. checksums]);
    }

    /// <summary>Reads a block again; throws <see cref="InvalidDataException"/> where it is no longer what it was.</summary>
    public void Read(SafeFileHandle handle, long number, byte[] block)
    {
        var start = number * BlockSize;
        var wanted = (int)Math.Min(BlockSize, Length - start);
        if (Filled(handle, block, start) < wanted || Checksum(block.AsSpan(0, wanted)) != _checksums[number])
            throw new InvalidDataException($"{System.IO.Path.GetFileName(Path)} is not what it was when it was opened");
    }

    // One reading may give less than is there.
    private static int Filled(SafeFileHandle handle, byte[] block, long from)
    {
        var filled = 0;
        for (int count; filled < block.Length && (count = RandomAccess.Read(handle, block.AsSpan(filled), from + filled)) > 0;) filled += count;
        return filled;
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        foreach (var word in words) sum = BitOperations.Crc32C(sum, word);
        foreach (var rest in bytes[(words.Length * sizeof(ulong))..]) sum = BitOperations.Crc32C(sum, rest);
        return sum;
    }
}
