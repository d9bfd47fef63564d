namespace Bot.Wire;

/// <summary>How long to wait after failures: anything up to a bound that doubles from one second to a minute, so that many clients do not come back at once.</summary>
internal sealed class Backoff(Random random)
{
    private const double Longest = 60;

    /// <summary>The wait after a number of failures in a row, from 0.</summary>
    public TimeSpan Delay(int failures) =>
        TimeSpan.FromSeconds(random.NextDouble() * Math.Min(Longest, Math.Pow(2, Math.Min(failures, 10))));
}
