using System.Text.RegularExpressions;
using Index.Wording;

namespace Bot.Commands.Conversing;

/// <summary>The words by which people go on from what they asked last, of every language: a message does not say which one it is in.</summary>
internal static class FollowUpWords
{
    private static readonly WordBook Words = new(typeof(FollowUpWords));

    /// <summary>Whole texts that ask for more, in lower case, without what ends them.</summary>
    public static IReadOnlySet<string> Next { get; } = Texts(nameof(Next));

    public static IReadOnlySet<string> Previous { get; } = Texts(nameof(Previous));

    public static IReadOnlySet<string> Why { get; } = Texts(nameof(Why));

    public static IReadOnlySet<string> Help { get; } = Texts(nameof(Help));

    /// <summary>What leads over to something else: “and …”, “what about …”.</summary>
    public static Regex LeadOver { get; } = Pattern(nameof(LeadOver));

    /// <summary>Small words that may stand before a name.</summary>
    public static Regex Before { get; } = Pattern(nameof(Before));

    private static HashSet<string> Texts(string name) => [.. InAll(name).SelectMany(texts => texts.Split('|'))];

    private static Regex Pattern(string name) => new($"^(?:{string.Join('|', InAll(name).Select(pattern => $"(?:{pattern})"))})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static IEnumerable<string> InAll(string name) => Languages.All.Values.Select(language => Languages.In(language, () => Words.Text(name: name)));
}
