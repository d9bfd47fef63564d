using System.Text.Json;
using Bot.Wire.Gateway;
using Bot.Wire.Json;
using Bot.Wire.Settings;
using Discord.Net.WebSockets;

namespace Bot.Wire.DiscordNet;

/// <summary>Discord.Net's own socket, with a look at the frames that pass.</summary>
internal sealed class TappedSocket(IWebSocketClient inner, FrameReader frames, IdentifyTurns turns, GatewayInfo found, ShardPlan plan) : IWebSocketClient
{
    private const int Identify = 2;
    private CancellationTokenSource _connection = new();

    /// <inheritdoc/>
    public event Func<byte[], int, int, Task> BinaryMessage { add => inner.BinaryMessage += value; remove => inner.BinaryMessage -= value; }

    /// <inheritdoc/>
    public event Func<string, Task> TextMessage { add => inner.TextMessage += text => frames.Pass(text, value); remove => throw new NotSupportedException(); }

    /// <inheritdoc/>
    public event Func<Exception, Task> Closed { add => inner.Closed += value; remove => inner.Closed -= value; }

    /// <inheritdoc/>
    public void SetHeader(string key, string value) => inner.SetHeader(key, value);

    /// <inheritdoc/>
    public void SetCancelToken(CancellationToken cancelToken) => inner.SetCancelToken(cancelToken);

    /// <summary>Connects without compression, whatever Discord.Net asks for: frames are read here too.</summary>
    public Task ConnectAsync(string host)
    {
        _connection = new CancellationTokenSource();
        return inner.ConnectAsync(GatewayAddress.Of(new Uri(host)).AbsoluteUri);
    }

    /// <inheritdoc/>
    public Task DisconnectAsync(int closeCode = 1000)
    {
        _connection.Cancel();
        return inner.DisconnectAsync(closeCode);
    }

    /// <summary>Sends a frame; a session is begun only in turn.</summary>
    public Task SendAsync(byte[] data, int index, int count, bool isText)
    {
        using var frame = JsonDocument.Parse(data.AsMemory(index, count));
        if (frame.RootElement.Get("op").Whole() != Identify) return inner.SendAsync(data, index, count, isText);
        var shard = (int)(frame.RootElement.Get("d").Get("shard").Items().FirstOrDefault().Whole() ?? 0);
        var connection = _connection;
        return turns.Send(shard, plan.Ids.Count, found, () => !connection.IsCancellationRequested, () => inner.SendAsync(data, index, count, isText), connection.Token);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _connection.Cancel();
        inner.Dispose();
    }
}
