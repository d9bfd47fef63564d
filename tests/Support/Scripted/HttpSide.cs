using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Tests.Support.Scripted;

/// <summary>Discord calling the bot's own endpoint, honestly or not.</summary>
internal sealed class HttpSide : IDisposable
{
    private readonly TaskCompletionSource _there = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromSeconds(20) };

    public Signer Signer { get; } = new([.. Enumerable.Range(1, 32).Select(i => (byte)i)]);

    public int Port { get; } = FreePort();

    /// <summary>Settings that serve signed requests here.</summary>
    public Action<IHostApplicationBuilder> Settings(string mode = "http") => builder =>
    {
        builder.Configuration["Discord:Mode"] = mode;
        builder.Configuration["Discord:PublicKey"] = Convert.ToHexStringLower(Signer.PublicKey);
        Listen(builder);
    };

    /// <summary>An address to listen at, and nothing else.</summary>
    public void Listen(IHostApplicationBuilder builder)
    {
        builder.Configuration["Urls"] = $"http://127.0.0.1:{Port}";
        builder.Services.AddSingleton<IHostedService>(new Listening(_there));
    }

    /// <summary>Waits until the bot listens.</summary>
    public Task IsThere() => _there.Task.WaitAsync(TimeSpan.FromSeconds(20));

    public Task<HttpResponseMessage> Get(string path) => _client.GetAsync(new Uri($"http://127.0.0.1:{Port}{path}"));

    /// <summary>A request signed now, or at another time.</summary>
    public Task<HttpResponseMessage> Signed(string body, DateTimeOffset? at = null)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        var (signature, timestamp) = Signer.Headers(bytes, (at ?? DateTimeOffset.UtcNow).ToUnixTimeSeconds());
        return Post(bytes, signature, timestamp);
    }

    public Task<HttpResponseMessage> Post(byte[] body, string? signature, string? timestamp, string contentType = "application/json", HttpMethod? method = null, string? encoding = null)
    {
        var request = new HttpRequestMessage(method ?? HttpMethod.Post, $"http://127.0.0.1:{Port}/interactions");
        if (method != HttpMethod.Get) request.Content = new ByteArrayContent(body) { Headers = { ContentType = MediaTypeHeaderValue.Parse(contentType) } };
        if (encoding is not null) request.Content!.Headers.TryAddWithoutValidation("Content-Encoding", encoding);
        if (signature is not null) request.Headers.TryAddWithoutValidation("X-Signature-Ed25519", signature);
        if (timestamp is not null) request.Headers.TryAddWithoutValidation("X-Signature-Timestamp", timestamp);
        return _client.SendAsync(request);
    }

    public void Dispose() => _client.Dispose();

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Tells that everything has started, the endpoint too.</summary>
    private sealed class Listening(TaskCompletionSource there) : IHostedLifecycleService
    {
        public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StartedAsync(CancellationToken cancellationToken)
        {
            there.TrySetResult();
            return Task.CompletedTask;
        }

        public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
