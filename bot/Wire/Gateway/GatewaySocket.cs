using System.Net.WebSockets;

namespace Bot.Wire.Gateway;

/// <summary>One WebSocket: whole messages in, whole messages out one at a time, and an end that never hangs.</summary>
internal sealed class GatewaySocket : IDisposable
{
    private const int LargestMessage = 64 * 1024 * 1024;
    private const int UsualMessage = 64 * 1024;
    private static readonly TimeSpan CloseTime = TimeSpan.FromSeconds(2);
    private readonly ClientWebSocket _socket = new();
    private readonly SemaphoreSlim _sending = new(1);
    private HttpMessageInvoker? _invoker;
    private volatile CloseWatch? _watch;
    private byte[] _buffer = new byte[UsualMessage];

    /// <summary>The close code that the other side gave; null when it gave none.</summary>
    public int? CloseCode => (int?)_socket.CloseStatus is { } code and not 1005 && _watch is not { EndsWithoutCode: true } ? code : null;

    /// <summary>How long the other side asks to stay away, when it refused the connection with a Retry-After.</summary>
    public TimeSpan RetryAfter =>
        _socket.HttpResponseHeaders?.TryGetValue("Retry-After", out var said) == true && int.TryParse(said.FirstOrDefault(), out var seconds)
            ? TimeSpan.FromSeconds(Math.Clamp(seconds, 0, 3600)) : TimeSpan.Zero;

    /// <summary>Opens the connection; throws <see cref="WebSocketException"/> when that fails.</summary>
    public Task Connect(Uri address, CancellationToken cancelled)
    {
        // Whether the other side lives is found out by Discord's own heartbeats.
        _socket.Options.KeepAliveInterval = TimeSpan.Zero;
        _socket.Options.CollectHttpResponseDetails = true;
        _invoker = new HttpMessageInvoker(new SocketsHttpHandler
        {
            UseCookies = false,
            UseProxy = !address.IsLoopback,
            PlaintextStreamFilter = (context, _) => ValueTask.FromResult<Stream>(_watch = new CloseWatch(context.PlaintextStream)),
        });
        return _socket.ConnectAsync(address, _invoker, cancelled);
    }

    /// <summary>The next message, valid until the next call; null when the other side closed. Throws <see cref="InvalidDataException"/> when it is larger than 64 MiB.</summary>
    public async Task<ReadOnlyMemory<byte>?> Receive(CancellationToken cancelled)
    {
        if (_buffer.Length > UsualMessage * 16)
        {
            // No event of ours is that large, so the buffer is not kept at that size.
            _buffer = new byte[UsualMessage];
        }

        var length = 0;
        while (true)
        {
            var got = await _socket.ReceiveAsync(_buffer.AsMemory(length), cancelled).ConfigureAwait(false);
            if (got.MessageType == WebSocketMessageType.Close) return null;
            length += got.Count;
            if (got.EndOfMessage) return _buffer.AsMemory(0, length);
            if (length > LargestMessage) throw new InvalidDataException("A frame of more than 64 MiB.");
            if (length == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
        }
    }

    /// <summary>Sends one text message after those before it.</summary>
    public async Task Send(byte[] message, CancellationToken cancelled)
    {
        await _sending.WaitAsync(cancelled).ConfigureAwait(false);
        try
        {
            await _socket.SendAsync(message.AsMemory(), WebSocketMessageType.Text, endOfMessage: true, cancelled).ConfigureAwait(false);
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>Says why this side leaves, where the other side still listens; gives up after two seconds, for a dead connection would take for ever.</summary>
    public async Task Close(int code)
    {
        try
        {
            using var timeout = new CancellationTokenSource(CloseTime);
            if (_socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await _socket.CloseOutputAsync((WebSocketCloseStatus)code, null, timeout.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or InvalidOperationException)
        {
            // It is being left anyway.
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _socket.Abort();
        _socket.Dispose();
        _invoker?.Dispose();
        _sending.Dispose();
    }
}
