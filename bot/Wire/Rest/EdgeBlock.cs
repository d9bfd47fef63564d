namespace Bot.Wire.Rest;

/// <summary>
/// A block of one kind of route: single requests go through as probes, the first after <paramref name="first"/>, then
/// after waits that double up to <paramref name="longest"/>, until one succeeds. Not safe for several threads.
/// </summary>
internal sealed class EdgeBlock(TimeSpan first, TimeSpan longest, TimeProvider time)
{
    private bool _isOn;
    private TimeSpan _interval;
    private long _intervalStart;

    /// <summary>Starts the block; false when it is on already, and then nothing changes.</summary>
    public bool Begin()
    {
        if (_isOn) return false;
        (_isOn, _interval, _intervalStart) = (true, first, time.GetTimestamp());
        return true;
    }

    /// <summary>Ends the block; false when there is none.</summary>
    public bool End()
    {
        var wasOn = _isOn;
        _isOn = false;
        return wasOn;
    }

    /// <summary>Time until the next probe; zero without a block, and for the one caller that takes the probe.</summary>
    public TimeSpan Wait()
    {
        if (!_isOn) return TimeSpan.Zero;
        var left = _interval - time.GetElapsedTime(_intervalStart);
        if (left > TimeSpan.Zero) return left;
        (_interval, _intervalStart) = (_interval * 2 < longest ? _interval * 2 : longest, time.GetTimestamp());
        return TimeSpan.Zero;
    }
}
