using System.Globalization;
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
    private readonly string _path = Path.Combine(folder.Path, $"identifies-{Name(settings)}.txt");
    private bool _complained;

    /// <summary>How many sessions were begun in the last hour.</summary>
    public int InLastHour
    {
        get { lock (_lock) return Read().Count; }
    }

    /// <summary>Notes one more.</summary>
    public void Add()
    {
        lock (_lock) Write([.. Read(), time.GetUtcNow()]);
    }

    /// <summary>Strikes off the newest ones of sessions that were ended on request: stopping and starting by hand is no crash loop.</summary>
    public void Forgive(int sessions)
    {
        lock (_lock) Write([.. Read().SkipLast(sessions)]);
    }

    private List<DateTimeOffset> Read()
    {
        try
        {
            var now = time.GetUtcNow();
            return !File.Exists(_path) ? [] : [.. File.ReadLines(_path)
                .Select(line => DateTimeOffset.TryParse(line, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : default)
                .Where(at => (now - at).Duration() < Window)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Complain(exception);
            return [];
        }
    }

    private void Write(IReadOnlyList<DateTimeOffset> all)
    {
        try
        {
            Directory.CreateDirectory(folder.Path);
            var aside = $"{_path}.{Environment.ProcessId}";
            File.WriteAllLines(aside, all.Select(at => at.ToString("O", CultureInfo.InvariantCulture)));
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
