using Index.Corpus;
using Index.Evaluation;

namespace Bot.Terminal.OneShot.Evaluating;

/// <summary>What an evaluation shows; <paramref name="Without"/> has the figures without each kind of evidence.</summary>
internal sealed record Evaluated(
    Report Report, IReadOnlyList<Outcome> Worst, IReadOnlyList<(string Evidence, Report Report)> Without, IReadOnlyList<CorpusFault> Faults);
