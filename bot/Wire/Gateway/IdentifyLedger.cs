using System.Security.Cryptography;
using System.Text;
using Bot.Hosting;
using Bot.Wire.Settings;

namespace Bot.Wire.Gateway;

/// <summary>When sessions were begun in the last hour, kept over restarts: a crash loop must not spend Discord's thousand a day (GW-8, GW-R1).</summary>
internal sealed partial class IdentifyLedger(StateFolder folder, WireSettings settings, TimeProvider time, ILogger<IdentifyLedger> logger)
{
    private static readonly TimeSpan Window = TimeSpan.FromHours(1);
    private readonly Lock _lock = new();
    private readonly HashSet<BegunSession> _own = [];
    private readonly string _path = Path.Combine(folder.Path, $"identifies-{Name(settings)}.txt");
    private bool _complained;

    /// <summary>How many sessions of the last hour may be those of a crash loop: all but those that were ended in order.</summary>
    public int InLastHour
    {
        get { lock (_lock) return Read().Count(begun => !begun.IsEnded); }
    }

    /// <summary>How long ago this or an earlier process began a session of a bucket (GW-9); null when that was over an hour ago.</summary>
    public TimeSpan? SinceLast(int bucket, int buckets)
    {
        lock (_lock)
            return Read().Where(begun => begun.Shard % buckets == bucket && begun.At <= time.GetUtcNow())
                .Select(begun => (TimeSpan?)(time.GetUtcNow() - begun.At)).Min();
    }

    /// <summary>Notes one more.</summary>
    public void Add(int shard)
    {
        lock (_lock)
        {
            var begun = new BegunSession(time.GetUtcNow(), shard, IsEnded: false);
            _own.Add(begun);
            Write([.. Read(), begun]);
        }
    }

    /// <summary>This process ends in order: its sessions are no sign of a crash loop.</summary>
    public void End()
    {
        lock (_lock)
            if (_own.Count > 0) Write([.. Read().Select(begun => _own.Contains(begun) ? begun with { IsEnded = true } : begun)]);
    }

    private List<BegunSession> Read()
    {
        try
        {
            var now = time.GetUtcNow();
            return !File.Exists(_path) ? [] : [.. File.ReadLines(_path).Select(BegunSession.Parse).OfType<BegunSession>().Where(begun => (now - begun.At).Duration() < Window)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Complain(exception);
            return [];
        }
    }

    private void Write(IReadOnlyList<BegunSession> all)
    {
        try
        {
            Directory.CreateDirectory(folder.Path);
            var aside = $"{_path}.{Environment.ProcessId}";
            File.WriteAllLines(aside, all.Select(begun => begun.ToString()));
            File.Move(aside, _path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Complain(exception);
        }
    }

    private void Complain(Exception exception)
    {
        if (_complained) return;
        _complained = true;
        Log.NotKept(logger, folder.Path, exception.Message);
    }

    // One ledger for each bot and each Discord, neither of them readable from the name.
    private static string Name(WireSettings settings) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{settings.Token?.Fingerprint} {settings.ApiBase} {settings.Gateway}")))[..16];

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Fault 27: {Folder} cannot be used ({Why}); sessions are not counted over restarts. Set State:Folder to a folder that may be written")]
        public static partial void NotKept(ILogger logger, string folder, string why);
    }
}
