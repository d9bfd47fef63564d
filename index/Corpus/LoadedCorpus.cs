namespace Index.Corpus;

/// <summary>The documents that loaded, and what kept the others out.</summary>
public sealed record LoadedCorpus(IReadOnlyList<Document> Documents, IReadOnlyList<CorpusFault> Faults)
{
    /// <summary>Characters of all files that are no part of any text.</summary>
    public int CharactersLeftOut => Documents.SelectMany(d => d.Editions).SelectMany(e => e.LeftOut).Sum(l => l.Line.Span.Length);
}
