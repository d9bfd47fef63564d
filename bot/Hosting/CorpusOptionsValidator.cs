using Microsoft.Extensions.Options;

namespace Bot.Hosting;

/// <summary>Says everything that is wrong with <see cref="CorpusOptions"/> before anything is read.</summary>
public sealed class CorpusOptionsValidator : IValidateOptions<CorpusOptions>
{
    private const string Next = "Set Corpus:Folder in appsettings.json (or Corpus__Folder in the environment) to the folder that holds the documents.";

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, CorpusOptions options) =>
        WhyNoFolder(options.Folder) is { } why ? ValidateOptionsResult.Fail(why) : ValidateOptionsResult.Success;

    private static string? WhyNoFolder(string folder)
    {
        if (string.IsNullOrWhiteSpace(folder))
            return $"Corpus:Folder is empty. {Next}";
        if (folder.Contains('\0', StringComparison.Ordinal))
            return $"Corpus:Folder holds a zero character, which no path can. {Next}";
        if (CorpusFolder.Find(folder) is not null)
            return null;

        var tried = string.Join(" and ", CorpusFolder.Candidates(folder));
        return $"Corpus:Folder is “{folder}”, but there is no folder at {tried}. {Next}";
    }
}
