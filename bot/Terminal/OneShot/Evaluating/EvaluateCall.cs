namespace Bot.Terminal.OneShot.Evaluating;

/// <summary>What an evaluation is asked for: gold files, how many of the worst questions to show, and whether each kind of evidence is switched off in turn.</summary>
internal sealed record EvaluateCall(IReadOnlyList<string> Files, int Worst, bool Ablation, bool Json);
