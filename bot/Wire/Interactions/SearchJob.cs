namespace Bot.Wire.Interactions;

/// <summary>Work for a search thread.</summary>
internal abstract class SearchJob
{
    /// <summary>Does the work unless it was abandoned while it waited; false when it was abandoned while it ran and the thread was replaced.</summary>
    public abstract bool Run();
}
