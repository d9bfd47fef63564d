using System.Net;
using System.Net.Sockets;

namespace Tests.Support.Scripted;

/// <summary>
/// A port in front of the scripted Discord that takes no connection at first, then resets those that come, or lets them
/// through.
/// </summary>
internal sealed class Doorway : IAsyncDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private Uri? _behind;
    private bool _isListening;
    private int _resets;

    /// <summary>Holds a port on which nobody listens.</summary>
    public Doorway()
    {
        _socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        Authority = $"127.0.0.1:{((IPEndPoint)_socket.LocalEndPoint!).Port}";
    }

    public string Authority { get; }

    public string ApiBase => $"http://{Authority}/api/v10";

    public string Gateway => $"ws://{Authority}/gateway";

    /// <summary>From now on connections are reset as soon as they are made.</summary>
    public void Reset()
    {
        Volatile.Write(ref _behind, null);
        if (_isListening) return;
        _isListening = true;
        _socket.Listen();
        _ = Accept();
    }

    /// <summary>From now on connections lead to a server.</summary>
    public void Open(string address) => Volatile.Write(ref _behind, new Uri(address));

    /// <summary>Waits until so many connections were reset.</summary>
    public Task HasReset(int times) =>
        Scenario.Until(() => Volatile.Read(ref _resets) >= times, "too few connections came");

    public ValueTask DisposeAsync()
    {
        _socket.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task Accept()
    {
        try
        {
            while (true)
            {
                var client = await _socket.AcceptAsync();
                if (Volatile.Read(ref _behind) is { } behind)
                {
                    _ = Pass(client, behind);
                    continue;
                }

                client.LingerState = new LingerOption(true, 0);
                client.Dispose();
                Interlocked.Increment(ref _resets);
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The story is over.
        }
    }

    private static async Task Pass(Socket client, Uri behind)
    {
        using var server = new TcpClient();
        await using var near = new NetworkStream(client, ownsSocket: true);
        try
        {
            await server.ConnectAsync(behind.Host, behind.Port);
            var far = server.GetStream();
            await await Task.WhenAny(near.CopyToAsync(far), far.CopyToAsync(near));
        }
        catch (Exception exception) when (exception is IOException or SocketException or ObjectDisposedException)
        {
            // One side went away.
        }
    }
}
