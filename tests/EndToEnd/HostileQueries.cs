using Tests.FullText;

namespace Tests.EndToEnd;

/// <summary>Queries that would mean something to a query language, a template, a shell or a mark-up, mixed with what is generated elsewhere; the same number gives the same query.</summary>
internal static class HostileQueries
{
    private static readonly string[] Signs =
    [
        "*", "?", "\"", "'", "AND", "OR", "NOT", "&&", "||", "!", "-", "+", "^9e99", "~0.5", "~99999", "{a TO z}", "[a TO *]", "/re/", "/(a+)+$/", "NEAR(", "NEAR/5", "title:*", "field:secret", "text:", "_id:1", "\\", "\\\\", "(", "((((", "))",
        "' OR 1=1 --", "; DROP TABLE clauses", "{{7*7}}", "${jndi:ldap://x}", "$(reboot)", "`id`", "%s%n", "%00", "<script>", "</cmd:1>", "@everyone", "<@&1>", "[x](http://evil.example)", "||", "```", ">>> ", "-# ", "\u202e", "\0", "\r\n", "\ud800",
    ];

    private static readonly string[] Words = ["rights", "human", "sovereignty", "internet", "ri*ts", "multi-agent", "rights~", "\"human rights\"", "wuzhen", "dfi", "security", "the", "not", "42", "1e99"];

    public static string Make(int seed)
    {
        var random = new Random(seed);
        return random.Next(3) switch
        {
            0 => GeneratedQueries.Make(seed),
            1 => HostileText.Make(seed),
            _ => string.Join(random.Next(4) == 0 ? "" : " ", Enumerable.Range(0, random.Next(1, 8)).Select(_ => random.Next(2) == 0 ? Signs[random.Next(Signs.Length)] : Words[random.Next(Words.Length)])),
        };
    }
}
