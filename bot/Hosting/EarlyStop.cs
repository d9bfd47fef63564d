using System.Runtime.InteropServices;

namespace Bot.Hosting;

/// <summary>Hears SIGTERM before the host does: whoever stops a program that is still starting gets the same clean end.</summary>
internal sealed class EarlyStop : IDisposable
{
    private readonly PosixSignalRegistration _heard;
    private volatile bool _isAsked;

    /// <summary>Begins to listen.</summary>
    public EarlyStop() => _heard = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
    {
        signal.Cancel = true;
        Ask();
    });

    /// <summary>What the signal does.</summary>
    public void Ask() => _isAsked = true;

    /// <summary>Stops the host as soon as it has started, if that was asked meanwhile.</summary>
    public void Begin(IHostApplicationBuilder builder) => builder.Services.AddSingleton(this).AddHostedService<Relay>();

    /// <inheritdoc/>
    public void Dispose() => _heard.Dispose();

    private sealed class Relay(EarlyStop early, IHostApplicationLifetime lifetime) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            lifetime.ApplicationStarted.Register(() =>
            {
                if (early._isAsked) lifetime.StopApplication();
            });
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
