using System.Text.RegularExpressions;

namespace Bot.Commands.Conversing;

/// <summary>The words by which people go on from what they asked last; whole texts, in lower case, without what ends them.</summary>
internal static partial class FollowUpWords
{
    public static IReadOnlySet<string> Next { get; } = new HashSet<string>
    {
        "more", "more please", "and more", "even more", "show more", "show me more", "tell me more", "any more", "is there more", "next", "next page", "the next page", "next please",
        "go on", "continue", "what else", "anything else", "and then",
    };

    public static IReadOnlySet<string> Previous { get; } = new HashSet<string> { "back", "go back", "previous", "previous page", "the previous page", "page back" };

    public static IReadOnlySet<string> Why { get; } = new HashSet<string>
    {
        "why", "but why", "and why", "why that", "why this", "why these", "why those", "why so", "how so", "how come", "explain", "explain that", "explain this", "please explain",
    };

    /// <summary>What leads over to something else: “and …”, “what about …”.</summary>
    [GeneratedRegex(@"^(?:(?:and|or|but|also)\b[\s,]*(?:(?:what|how)\s+about\b|what\s+of\b)?|(?:what|how)\s+about\b|what\s+of\b|(?:the\s+)?same\s+(?:for|in|of|with)\b|more\s+(?:on|about)\b)[\s,:]*", RegexOptions.IgnoreCase)]
    public static partial Regex LeadOver();

    /// <summary>Small words that may stand before a name.</summary>
    [GeneratedRegex(@"^(?:in|for|of|from|by|about|on|under|with)\b\s*", RegexOptions.IgnoreCase)]
    public static partial Regex Before();
}
