using System.Diagnostics;

namespace Tests.Benchmarks.Wire;

/// <summary>A bot as a process of its own: ours (a .dll), or one to compare with (a .js).</summary>
internal sealed class BotProcess : IDisposable
{
    private readonly Process _process;
    private readonly string _state = Directory.CreateTempSubdirectory("rapporteur").FullName;

    /// <summary>Starts it against a stand-in.</summary>
    public BotProcess(StandIn discord, string program)
    {
        var host = Path.GetExtension(program) == ".js" ? "node" : "dotnet";
        var start = new ProcessStartInfo(host, [program])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in new[]
        {
            ("Discord__Token", "benchmark-token"),
            ("Discord__ApplicationId", "1100000000000000001"),
            ("Discord__ApiBase", discord.ApiBase),
            ("State__Folder", _state),
            ("Logging__LogLevel__Default", "Warning"),
        })
            start.Environment[name] = value;
        Started = Stopwatch.GetTimestamp();
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>When the process was asked for.</summary>
    public long Started { get; }

    /// <summary>What it logged, for the soak's account.</summary>
    public System.Collections.Concurrent.ConcurrentQueue<string> Log { get; } = new();

    /// <summary>Whether it still runs.</summary>
    public bool IsAlive => !_process.HasExited;

    /// <summary>Resident memory in MiB.</summary>
    public double Resident
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1048576.0;
        }
    }

    /// <summary>Processor time so far, of all its threads, in milliseconds.</summary>
    public double Worked
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime.TotalMilliseconds;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
        Directory.Delete(_state, recursive: true);
    }

    private void Keep(string? line)
    {
        if (line is not null && Log.Count < 1_000_000) Log.Enqueue(line);
    }
}
