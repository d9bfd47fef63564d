using Index.Corpus;

namespace Index.Evaluation;

/// <summary>A row whose anchors were found: the wanted clauses with their grades, 2 or 1; none when silence is right.</summary>
public sealed record GoldQuestion(GoldRow Row, IReadOnlyDictionary<ClauseId, int> Wanted)
{
    /// <summary>Whether the record has no answer.</summary>
    public bool WantsSilence => Wanted.Count == 0;

    /// <summary>The clauses of grade 2; all of them when none has it.</summary>
    public IReadOnlySet<ClauseId> Best { get; } =
        Wanted.Values.Contains(2) ? Wanted.Where(w => w.Value == 2).Select(w => w.Key).ToHashSet() : [.. Wanted.Keys];
}
