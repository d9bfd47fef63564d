using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Tests.Support.Scripted;

/// <summary>A server with a certificate that nobody vouches for, and a record of what it was told nevertheless.</summary>
internal sealed class Impostor : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly X509Certificate2 _certificate = SelfSigned();
    private int _calls;

    public ConcurrentQueue<byte> Heard { get; } = new();

    public string Authority => $"127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    public string Address => $"https://{Authority}/api/v10";

    public string Gateway => $"wss://{Authority}/gateway";

    public static Task<Impostor> Start()
    {
        var impostor = new Impostor();
        impostor._listener.Start();
        _ = impostor.Accept();
        return Task.FromResult(impostor);
    }

    public Task WasCalled(int times) => Scenario.Until(() => Volatile.Read(ref _calls) >= times, "the impostor was not called");

    public ValueTask DisposeAsync()
    {
        _listener.Stop();
        _certificate.Dispose();
        return ValueTask.CompletedTask;
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=wrong.example", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddYears(-2), DateTimeOffset.UtcNow.AddYears(-1));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pfx), null);
    }

    private async Task Accept()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                Interlocked.Increment(ref _calls);
                try
                {
                    await using var tls = new SslStream(client.GetStream());
                    await tls.AuthenticateAsServerAsync(_certificate);
                    for (var next = tls.ReadByte(); next >= 0; next = tls.ReadByte()) Heard.Enqueue((byte)next);
                }
                catch (Exception exception) when (exception is IOException or AuthenticationException)
                {
                    // The bot did not go on, as it should not.
                }
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // Stopped.
        }
    }
}
