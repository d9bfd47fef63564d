using Bot.Wire.Settings;

namespace Bot.Wire.Rest;

/// <summary>Tells once when Discord's REST interface cannot be reached, and once when it can again; those who wait for answers say what that costs.</summary>
internal sealed partial class Reachability(WireSettings settings, ILogger<Reachability> logger)
{
    private string? _trouble;

    /// <summary>A request got no answer.</summary>
    public void Failed(Exception exception)
    {
        if (Unreachable.Why(exception) is { } why && Interlocked.Exchange(ref _trouble, why) != why)
            Log.Unreachable(logger, settings.ApiBase.Authority, why);
    }

    /// <summary>An answer came.</summary>
    public void Reached()
    {
        if (_trouble is not null && Interlocked.Exchange(ref _trouble, null) is not null)
            Log.Reached(logger, settings.ApiBase.Authority);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Fault 1: {Host} (Discord:ApiBase) cannot be reached: {Why}. The program goes on trying")]
        public static partial void Unreachable(ILogger logger, string host, string why);

        [LoggerMessage(LogLevel.Information, "{Host} is reached again")]
        public static partial void Reached(ILogger logger, string host);
    }
}
