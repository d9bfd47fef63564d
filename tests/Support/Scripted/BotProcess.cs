using System.Diagnostics;

namespace Tests.Support.Scripted;

/// <summary>The program as a process of its own, for what can only be seen from outside: its memory, its exit status, every line that it writes.</summary>
internal sealed class BotProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly string _state = Directory.CreateTempSubdirectory("rapporteur").FullName;
    private readonly Process _process;
    private readonly Task<string[]> _written;

    private BotProcess(ScriptedDiscord discord, params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Bot.Wire.WireStopException).Assembly.Location]) { RedirectStandardError = true, RedirectStandardOutput = true, RedirectStandardInput = true };
        foreach (var (name, value) in settings.Prepend(("Discord__Client", WireBot.Slim)).Concat([("Discord__Token", WireBot.Token), ("Discord__ApplicationId", Events.Application), ("Discord__ApiBase", discord.ApiBase), ("State__Folder", _state), ("Corpus__Folder", Repository.Seeds)]))
            start.Environment[name] = value;
        _process = Process.Start(start)!;
        _written = Task.WhenAll(_process.StandardOutput.ReadToEndAsync(), _process.StandardError.ReadToEndAsync());
    }

    /// <summary>The most memory that it has had at any time, in bytes.</summary>
    public long PeakMemory
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64;
        }
    }

    /// <summary>The memory that it has now, in bytes.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>How many files and the like it holds open, without connections, and how many connections; none where the system does not tell.</summary>
    public (int Files, int Connections) Handles
    {
        get
        {
            if (!Directory.Exists($"/proc/{_process.Id}/fd")) return (0, 0);
            var targets = Directory.GetFiles($"/proc/{_process.Id}/fd").Select(handle => new FileInfo(handle).LinkTarget).OfType<string>().ToList();
            var connections = targets.Count(target => target.StartsWith("socket:", StringComparison.Ordinal));
            return (targets.Count - connections, connections);
        }
    }

    public static BotProcess Start(ScriptedDiscord discord, params (string Name, string Value)[] settings) => new(discord, settings);

    /// <summary>The exit status, once it has ended by itself.</summary>
    public async Task<int> Ended()
    {
        await _process.WaitForExitAsync().WaitAsync(Patience);
        return _process.ExitCode;
    }

    /// <summary>Everything that it wrote, once it has ended.</summary>
    public async Task<string> Written() => string.Concat(await _written.WaitAsync(Patience));

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        Directory.Delete(_state, recursive: true);
    }
}
