namespace Bot.Replies.Text;

/// <summary>One line of a shown reply, without its line break; joined, the runs are the line as a pipe shows it.</summary>
public sealed record Line(IReadOnlyList<Run> Runs)
{
    /// <inheritdoc/>
    public override string ToString() => string.Concat(Runs.Select(run => run.Text));
}
