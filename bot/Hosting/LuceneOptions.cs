namespace Bot.Hosting;

/// <summary>Settings under <c>Lucene</c>.</summary>
public sealed class LuceneOptions
{
    /// <summary>The folder of the index; empty for <c>index</c> in the state folder. White space around it is dropped.</summary>
    public string Folder { get; set => field = value?.Trim() ?? ""; } = "";
}
