using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;

namespace Tests.Support.Scripted;

/// <summary>Discord's end of one gateway connection.</summary>
internal sealed class GatewayPeer(ScriptedDiscord discord, string path, string query, string extensions, WebSocket socket, Action abort)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly Channel<Frame> _unread = Channel.CreateUnbounded<Frame>();
    private readonly ConcurrentQueue<Frame> _all = new();
    private readonly TaskCompletionSource<int?> _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _seq;

    /// <summary>A frame that the bot sent, and when.</summary>
    public sealed record Frame(long Op, JsonElement Data, TimeSpan At, int Bytes);

    public string Path => path;

    public string Query => query;

    /// <summary>What the bot offers besides plain frames, such as packing them.</summary>
    public string Extensions => extensions;

    public IReadOnlyCollection<Frame> Frames => _all;

    public TimeSpan Opened { get; } = discord.Clock.GetElapsedTime(0);

    /// <summary>The heartbeat interval that was sent; zero before HELLO.</summary>
    public TimeSpan Interval { get; private set; }

    /// <summary>Whether READY or RESUMED was sent.</summary>
    public bool IsReady { get; private set; }

    public TimeSpan? Greeted { get; private set; }

    public TimeSpan? Ended { get; private set; }

    /// <summary>Whether heartbeats are answered; a dead peer does not.</summary>
    public bool Acknowledges { get; set; } = true;

    /// <summary>The close code that the bot gave; null when it just went away.</summary>
    public Task<int?> Closed => _closed.Task.WaitAsync(Patience);

    public bool IsOpen => !_closed.Task.IsCompleted;

    public async Task Send(string frame)
    {
        IsReady |= frame.Contains("\"READY\"", StringComparison.Ordinal) || frame.Contains("\"RESUMED\"", StringComparison.Ordinal);
        if (frame.Contains("\"op\":10", StringComparison.Ordinal))
        {
            var interval = JsonDocument.Parse(frame).RootElement.GetProperty("d").TryGetProperty("heartbeat_interval", out var said) && said.ValueKind == JsonValueKind.Number && said.TryGetDouble(out var ms) && ms is >= 100 and <= 600_000 ? ms : 41_250;
            (Interval, Greeted) = (TimeSpan.FromMilliseconds(interval), discord.Clock.GetElapsedTime(0));
        }

        await SendBytes(Encoding.UTF8.GetBytes(frame));
    }

    public Task SendBytes(byte[] bytes, WebSocketMessageType type = WebSocketMessageType.Text, bool isEnd = true) =>
        socket.SendAsync(bytes, type, isEnd, CancellationToken.None);

    /// <summary>A dispatch with the next sequence number.</summary>
    public Task Dispatch(string name, string data) => Send($$"""{"op":0,"t":"{{name}}","s":{{++_seq}},"d":{{data}}}""");

    public Task Interact(string interaction)
    {
        if (JsonDocument.Parse(interaction).RootElement is { ValueKind: JsonValueKind.Object } json && json.TryGetProperty("id", out var id)) discord.Dispatched.Enqueue(id.ToString());
        return Dispatch("INTERACTION_CREATE", interaction);
    }

    /// <summary>A message is written where the bot can see it.</summary>
    public Task Say(System.Text.Json.Nodes.JsonObject message) => Dispatch("MESSAGE_CREATE", message.ToJsonString());

    /// <summary>The next frame that is no heartbeat, or the next heartbeat; fails when it is another one.</summary>
    public async Task<JsonElement> Expect(int op)
    {
        while (true)
        {
            Frame frame;
            try
            {
                frame = await _unread.Reader.ReadAsync().AsTask().WaitAsync(Patience);
            }
            catch (Exception exception) when (exception is TimeoutException or ChannelClosedException)
            {
                throw new Xunit.Sdk.XunitException($"op {op} did not come; came {string.Join(", ", _all.Select(f => f.Op))}; closed: {_closed.Task.IsCompleted}");
            }

            if (frame.Op == 1 && op != 1) continue;
            Assert.Equal(op, frame.Op);
            return frame.Data;
        }
    }

    /// <summary>Closes with a code; 1005 is a close frame without one.</summary>
    public Task Close(int code) => socket.CloseOutputAsync((WebSocketCloseStatus)code, code == 1005 ? null : "scripted", CancellationToken.None);

    /// <summary>Breaks the connection without a word.</summary>
    public void Drop()
    {
        if (!IsOpen) return;
        Ended ??= discord.Clock.GetElapsedTime(0);
        abort();
    }

    public async Task Read()
    {
        var buffer = new byte[64 * 1024];
        try
        {
            for (var length = 0; ;)
            {
                var got = await socket.ReceiveAsync(buffer.AsMemory(length), CancellationToken.None);
                if (got.MessageType == WebSocketMessageType.Close) break;
                length += got.Count;
                if (!got.EndOfMessage) continue;
                await Take(JsonDocument.Parse(buffer.AsMemory(0, length).ToArray()).RootElement, length);
                length = 0;
            }
        }
        catch (Exception exception) when (exception is WebSocketException or IOException or OperationCanceledException or ObjectDisposedException)
        {
            // The bot went away without a word.
        }

        Ended ??= discord.Clock.GetElapsedTime(0);
        _unread.Writer.TryComplete();
        _closed.TrySetResult((int?)socket.CloseStatus);
    }

    private async Task Take(JsonElement json, int bytes)
    {
        var frame = new Frame(json.GetProperty("op").GetInt64(), json.GetProperty("d"), discord.Clock.GetElapsedTime(0), bytes);
        _all.Enqueue(frame);
        _unread.Writer.TryWrite(frame);
        if (frame.Op == 1 && Acknowledges && socket.State == WebSocketState.Open) await Send("""{"op":11}""");
    }
}
