using Bot.Hosting;
using Bot.Replies.Text;

namespace Bot.Terminal.Chat;

/// <summary>Serves the terminal while no Discord token is set; the end of input, /quit or Ctrl+C ends the program.</summary>
internal sealed class ChatWorker(
    LibraryHolder library, LiveCatalog live, TerminalStreams streams, IHostApplicationLifetime lifetime)
    : BackgroundService
{
    private OutputException? _unwritten;

    /// <summary>Throws what ended the chat where its output could not be written.</summary>
    public void ThrowIfFailed()
    {
        if (_unwritten is { } unwritten) throw unwritten;
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await library.Current.AsTask().WaitAsync(stoppingToken);
            await Converse(stoppingToken);
        }
        catch (Exception) when (stoppingToken.IsCancellationRequested || library.HasFailed)
        {
            // Ctrl+C, or the corpus could not be built: whoever stopped the host says why.
        }
        catch (OutputException unwritten)
        {
            // The host would log it as a crash of the worker.
            _unwritten = unwritten;
        }
        finally
        {
            lifetime.StopApplication();
        }
    }

    private async Task Converse(CancellationToken stoppingToken)
    {
        var banner = new Layout(streams.Width);
        foreach (var line in ChatHelp.Banner)
            _ = line.Length == 0 ? banner.Gap() : banner.Write(line.TrimStart(), indent: line.Length - line.TrimStart().Length);
        var screen = new Screen(streams);
        screen.Write([.. banner.Lines, new Line([])]);

        var session = new ChatSession(live, streams);
        do
        {
            if (streams is { InputIsTerminal: true, OutputIsTerminal: true })
                screen.Prompt("> ");
        }
        while (await ReadLine(stoppingToken) is { } line && await session.Take(line));
    }

    // A terminal's line cannot be called back: the read is left behind when the host stops.
    private Task<string?> ReadLine(CancellationToken stoppingToken) =>
        Task.Run(streams.In.ReadLine, CancellationToken.None).WaitAsync(stoppingToken);
}
