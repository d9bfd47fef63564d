using Bot.Commands;
using Bot.Store;
using Bot.Wire.Settings;

namespace Bot.Hosting;

/// <summary>The names of all settings, and what is set beside them: removed, unknown and misspelt ones.</summary>
internal static class SettingNames
{
    private static readonly Dictionary<string, string[]> Sections = new(StringComparer.OrdinalIgnoreCase)
    {
        [CorpusOptions.Section] = Properties<CorpusOptions>(),
        [DiscordOptions.Section] = Properties<DiscordOptions>(),
        [StoreOptions.Section] = Properties<StoreOptions>(),
        [MannersOptions.Section] = Properties<MannersOptions>(),
        [StateFolder.Section] = [StateFolder.Key],
    };

    /// <summary>
    /// What was removed and is still set, a sentence each with what takes its place; an empty value counts as not set.
    /// </summary>
    public static IEnumerable<string> Removed(IConfiguration configuration)
    {
        if (!string.IsNullOrWhiteSpace(configuration["Engine"]))
            yield return "Engine was removed: Lucene.Net is the only engine now. Take the setting out.";
        foreach (var child in configuration.GetSection("Lucene").GetChildren())
            if (!string.IsNullOrWhiteSpace(child.Value))
                yield return $"{child.Path} was removed: an index on disk is kept in the folder “index” of "
                    + "State:Folder. Set State:Folder instead.";
    }

    /// <summary>
    /// What is set in a section of this program and is none of its settings, a sentence each with the nearest name.
    /// </summary>
    public static IEnumerable<string> Unknown(IConfiguration configuration) =>
        from section in Sections
        from child in configuration.GetSection(section.Key).GetChildren()
        where !section.Value.Contains(child.Key, StringComparer.OrdinalIgnoreCase)
        select $"{child.Path} is no setting. {Instead(section.Key, section.Value, child.Key)}";

    /// <summary>
    /// Settings outside this program's sections that look like one of its own, a sentence each: a section's name that
    /// is nearly right, and one underscore in place of two. They may be another program's, so they are no error.
    /// </summary>
    public static IEnumerable<string> Misspelt(IConfiguration configuration) =>
        NearSections(configuration).Concat(SingleUnderscores(configuration));

    private static IEnumerable<string> NearSections(IConfiguration configuration) =>
        from section in configuration.GetChildren()
        where !Sections.ContainsKey(section.Key)
        from child in section.GetChildren()
        from near in NearestNames.Of(section.Key, Sections.Keys).Take(1)
        where Sections[near].Contains(child.Key, StringComparer.OrdinalIgnoreCase)
        select $"{child.Path} is no setting of this program and is passed over. Did you mean {near}:{child.Key}?";

    private static IEnumerable<string> SingleUnderscores(IConfiguration configuration) =>
        from section in Sections
        from key in section.Value
        where configuration[$"{section.Key}_{key}"] is not null
        select $"{section.Key}_{key} is no setting and is passed over. "
            + $"Did you mean {section.Key}__{key}, with two underscores?";

    private static string Instead(string section, string[] keys, string typed) =>
        NearestNames.Of(typed, keys) is [var near, ..] ? $"Did you mean {section}:{near}?"
        : keys is [var only] ? $"There is {section}:{only}."
        : $"There are {string.Join(", ", keys.Select(key => $"{section}:{key}"))}.";

    private static string[] Properties<T>() =>
        [.. typeof(T).GetProperties().Where(property => property.CanWrite).Select(property => property.Name)];
}
