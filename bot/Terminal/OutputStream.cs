namespace Bot.Terminal;

/// <summary>
/// Standard output, or standard error. What cannot be written (disk full, stream closed) is an
/// <see cref="OutputException"/>, or passed over where nothing is left to say it on.
/// </summary>
internal sealed class OutputStream(Stream inner, bool mayBeLost = false) : Stream
{
    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override void Flush() => Try(inner.Flush);

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Try(() => inner.Write(buffer, offset, count));

    private void Try(Action write)
    {
        try
        {
            write();
        }
        // A closed descriptor is told as an access that is denied.
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            if (!mayBeLost) throw new OutputException((exception.InnerException ?? exception).Message);
        }
    }
}
