namespace Index.Corpus;

/// <summary>Something that kept a file or a part of it out of the corpus: where, what, and what to do next.</summary>
public sealed record CorpusFault(string File, int? Line, string What, string Next)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}{(Line is { } line ? $":{line}" : "")}: {What} {Next}";
}
