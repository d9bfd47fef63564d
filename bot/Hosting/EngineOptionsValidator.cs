using Index.FullText;
using Microsoft.Extensions.Options;

namespace Bot.Hosting;

/// <summary>Says what is wrong with <see cref="EngineOptions"/> before anything is read.</summary>
internal sealed class EngineOptionsValidator(IConfiguration configuration) : IValidateOptions<EngineOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, EngineOptions options)
    {
        List<string> failures =
        [
            .. configuration.GetSection(nameof(EngineOptions.Lucene)).GetChildren()
                .Where(child => !child.Key.Equals(nameof(LuceneOptions.Folder), StringComparison.OrdinalIgnoreCase))
                .Select(child => $"{child.Path} is no setting. There is {nameof(EngineOptions.Lucene)}:{nameof(LuceneOptions.Folder)}."),
            .. Wrong(options) is { } wrong ? new[] { wrong } : [],
            .. options.Lucene.Folder.Contains('\0', StringComparison.Ordinal) ? ["Lucene:Folder holds a zero character, which no path can. Set it to a folder that may be written, or leave it empty."] : Array.Empty<string>(),
        ];
        return failures.Count > 0 ? ValidateOptionsResult.Fail(failures) : ValidateOptionsResult.Success;
    }

    private static string? Wrong(EngineOptions options) => options.Kind switch
    {
        null => $"Engine is “{options.Engine}”, which is none. Set auto, memory or lucene.",
        EngineKind.Lucene when !Engines.CompiledIn.Contains(EngineKind.Lucene) =>
            $"Engine is “{options.Engine}”, but this program was built without Lucene.Net. Build it with {Engines.LuceneSwitch} where its packages can be had, or set auto or memory.",
        _ => null,
    };
}
