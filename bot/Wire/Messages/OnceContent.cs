using System.Net;

namespace Bot.Wire.Messages;

/// <summary>A body that is sent once: the HTTP client would silently send a request again when a kept connection breaks, and the first one may have had its effect.</summary>
internal sealed class OnceContent : HttpContent
{
    private readonly HttpContent _inner;
    private int _sent;

    /// <summary>Takes over a content with its headers.</summary>
    public OnceContent(HttpContent inner)
    {
        _inner = inner;
        foreach (var (name, values) in inner.Headers)
            Headers.TryAddWithoutValidation(name, values);
    }

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        Interlocked.Increment(ref _sent) == 1 ? _inner.CopyToAsync(stream, context) : throw new IOException("The connection broke after the request was sent.");

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long length)
    {
        length = _inner.Headers.ContentLength ?? -1;
        return length >= 0;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) _inner.Dispose();
        base.Dispose(disposing);
    }
}
