using Microsoft.Extensions.Options;

namespace Bot.Hosting;

/// <summary>Says everything that is wrong with <see cref="CorpusOptions"/> before anything is read.</summary>
public sealed class CorpusOptionsValidator : IValidateOptions<CorpusOptions>
{
    private const string Next = "Set Corpus:Folder in appsettings.json (or Corpus__Folder in the environment) to the folder that holds the documents.";

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, CorpusOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Folder))
            return ValidateOptionsResult.Fail($"Corpus:Folder is empty. {Next}");
        if (options.Folder.Contains('\0', StringComparison.Ordinal))
            return ValidateOptionsResult.Fail($"Corpus:Folder holds a zero character, which no path can. {Next}");
        if (CorpusFolder.Find(options.Folder) is not null)
            return ValidateOptionsResult.Success;

        var tried = string.Join(" and ", CorpusFolder.Candidates(options.Folder));
        return ValidateOptionsResult.Fail($"Corpus:Folder is “{options.Folder}”, but there is no folder at {tried}. {Next}");
    }
}
