namespace Bot.Wire;

/// <summary>How long to wait after failures: anything up to a bound that doubles from one second to three quarters of a minute, so that many clients do not come back at once.</summary>
internal sealed class Backoff(Random random)
{
    // Under a minute with all that follows the wait: hello, identify, ready (invariant 10).
    private const double Longest = 45;

    /// <summary>The wait after a number of failures in a row, from 0.</summary>
    public TimeSpan Delay(int failures) =>
        TimeSpan.FromSeconds(random.NextDouble() * Math.Min(Longest, Math.Pow(2, Math.Min(failures, 10))));
}
