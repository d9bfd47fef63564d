namespace Bot.Wire.Interactions;

/// <summary>
/// Gives back what answers leave behind. The collector would let tens of megabytes pile up first, as it may in a server that has the machine to itself;
/// here a collection of the young generations takes a millisecond or two, and is done when nobody waits.
/// </summary>
internal sealed class Housekeeping
{
    private const int Every = 500;
    private int _answers;

    /// <summary>One more answer is out; <paramref name="isQuiet"/> says that none is under way.</summary>
    public void Answered(bool isQuiet)
    {
        if (Interlocked.Increment(ref _answers) < Every || !isQuiet) return;
        Interlocked.Exchange(ref _answers, 0);
        GC.Collect(1, GCCollectionMode.Forced, blocking: true);
        NativeHeap.Trim();
    }
}
