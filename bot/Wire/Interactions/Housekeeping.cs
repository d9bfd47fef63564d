namespace Bot.Wire.Interactions;

/// <summary>
/// Gives back what answers leave behind. The collector would let tens of megabytes pile up first, as it may in a server that has the machine to itself;
/// here a collection of the young generations takes a millisecond or two, one of the whole heap some ten, and both are done when nobody waits.
/// </summary>
internal sealed class Housekeeping
{
    private const int Every = 500;
    private const int WholeEvery = 4;

    // By the hundredth answer most of what is compiled has been, and the compiler needs its memory no more.
    private int _answers = Every - 100;
    private int _rounds;

    /// <summary>One more answer is out; <paramref name="isQuiet"/> says that none is under way.</summary>
    public void Answered(bool isQuiet)
    {
        if (Interlocked.Increment(ref _answers) < Every || !isQuiet) return;
        Interlocked.Exchange(ref _answers, 0);
        // What was remembered for a while and replaced has grown old, and only a whole collection finds it.
        if (Interlocked.Increment(ref _rounds) % WholeEvery == 1) GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        else GC.Collect(1, GCCollectionMode.Forced, blocking: true);
        NativeHeap.Trim();
    }
}
