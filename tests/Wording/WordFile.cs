using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using Bot.Commands;
using Index;
using Index.Wording;

namespace Tests.Wording;

/// <summary>A class of words with what its resource file holds in each language.</summary>
internal sealed partial record WordFile(Type Owner)
{
    /// <summary>Every class that has words, of the index and the bot.</summary>
    public static IReadOnlyList<WordFile> All { get; } =
    [
        .. new[] { typeof(Library).Assembly, typeof(ICommand).Assembly }.SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic).Any(field => field.FieldType == typeof(WordBook)))
            .Select(type => new WordFile(type)),
    ];

    /// <summary>The words of one language by their names; what it does not have is not taken from another.</summary>
    public IReadOnlyDictionary<string, string> In(CultureInfo language)
    {
        using var words = new ResourceManager(Owner).GetResourceSet(language, createIfNotExists: true, tryParents: false);
        return words?.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!) ?? [];
    }

    /// <summary>The numbers of the places in a text that values are put into, each once.</summary>
    public static IReadOnlyList<string> Places(string text) => [.. Place().Matches(text).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public override string ToString() => Owner.Name;

    [GeneratedRegex(@"\{(\d+)[^{}]*\}")]
    private static partial Regex Place();
}
