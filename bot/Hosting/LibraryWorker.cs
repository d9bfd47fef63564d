namespace Bot.Hosting;

/// <summary>Builds the library when the host starts, outside the path of any call.</summary>
public sealed class LibraryWorker(LibraryLoader loader, LibraryHolder holder, IHostApplicationLifetime lifetime) : BackgroundService
{
    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            loader.Load();
        }
        catch (Exception exception)
        {
            // The host would only log it; the holder hands it to whoever waits, and to the exit code.
            holder.Fail(exception);
            lifetime.StopApplication();
        }

        return Task.CompletedTask;
    }
}
