namespace Bot.Hosting;

/// <summary>Settings under <c>Corpus</c>: where the documents are.</summary>
public sealed class CorpusOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Corpus";

    /// <summary>The folder that holds the documents; a relative one is looked for in the current directory, then beside the program. White space around it is dropped.</summary>
    public string Folder { get; set => field = value?.Trim() ?? ""; } = "seeds";
}
