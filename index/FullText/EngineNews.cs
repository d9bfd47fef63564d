namespace Index.FullText;

/// <summary>What an engine tells of its index: how far a long build has come, what was damaged or could not be kept. The record is served all the same.</summary>
public sealed record EngineNews(string Text, bool IsWarning);
