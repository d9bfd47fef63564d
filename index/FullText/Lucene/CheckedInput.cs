using Lucene.Net.Store;
using Microsoft.Win32.SafeHandles;

namespace Index.FullText.Lucene;

/// <summary>Reads a file of the index, and no block that is not what it was when the file was checked. A clone reads for itself; the first one closes the file.</summary>
internal sealed class CheckedInput(CheckedFile file) : IndexInput(file.Path)
{
    private readonly SafeFileHandle _handle = File.OpenHandle(file.Path, share: FileShare.ReadWrite | FileShare.Delete, options: FileOptions.RandomAccess);
    private byte[]? _block;
    private long _read = -1;
    private long _at;
    private bool _isClone;

    /// <inheritdoc/>
    public override long Position => _at;

    /// <inheritdoc/>
    public override long Length => file.Length;

    /// <inheritdoc/>
    public override void Seek(long pos) => _at = pos;

    /// <inheritdoc/>
    public override byte ReadByte()
    {
        var value = Here()[0];
        _at++;
        return value;
    }

    /// <inheritdoc/>
    public override void ReadBytes(byte[] b, int offset, int len)
    {
        for (var left = b.AsSpan(offset, len); left.Length > 0;)
        {
            var here = Here();
            if (here.Length > left.Length) here = here[..left.Length];
            here.CopyTo(left);
            left = left[here.Length..];
            _at += here.Length;
        }
    }

    /// <inheritdoc/>
    public override object Clone()
    {
        var clone = (CheckedInput)base.Clone();
        (clone._isClone, clone._block, clone._read) = (true, null, -1);
        return clone;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && !_isClone) _handle.Dispose();
    }

    // What is left of the block from here on.
    private ReadOnlySpan<byte> Here()
    {
        if (_at >= file.Length) throw new EndOfStreamException($"read past the end of {file.Path}");
        var (number, offset) = Math.DivRem(_at, CheckedFile.BlockSize);
        if (number != _read || _block is null)
        {
            // A block that fails must not stay as if it had been read.
            _read = -1;
            file.Read(_handle, number, _block ??= new byte[CheckedFile.BlockSize]);
            _read = number;
        }
        return _block.AsSpan((int)offset, (int)Math.Min(CheckedFile.BlockSize - offset, file.Length - _at));
    }
}
