using System.Text.RegularExpressions;

namespace Bot.Wire;

/// <summary>Takes secrets out of text on its way to a log: the bot's token and key and the store's password by value, interaction tokens by where they stand (fault 40).</summary>
internal sealed partial class Redaction(IConfiguration configuration)
{
    private const string Hidden = "(hidden)";
    private const int ShortestSecret = 8;
    private readonly string[] _secrets =
    [
        .. (configuration["Store:Connection"] ?? "").Split(';').Where(part => part.TrimStart().StartsWith("Pass", StringComparison.OrdinalIgnoreCase)).Select(part => part.Split('=', 2)[^1])
            .Concat([configuration["Discord:Token"], configuration["Discord:PublicKey"]])
            .Select(secret => secret?.Trim() ?? "").Where(secret => secret.Length >= ShortestSecret),
    ];

    /// <summary>The text without them.</summary>
    public string Of(string text)
    {
        foreach (var secret in _secrets)
            text = text.Replace(secret, Hidden, StringComparison.Ordinal);
        return InteractionTokens().Replace(text, $"$1{Hidden}");
    }

    // In addresses, as a JSON member, and by the beginning that all of them have: “interaction:” in base 64.
    [GeneratedRegex("""((?:interactions|webhooks)/\d+/)[^/?\s"]+|("token"\s*:\s*")[^"]*|()aW50ZXJhY3Rpb246[\w+/=-]*""", RegexOptions.NonBacktracking)]
    private static partial Regex InteractionTokens();
}
