using CsCheck;
using Tests.Text.Analysis;
using static Tests.Support.GeneratedCases;

namespace Tests.EndToEnd;

/// <summary>
/// Queries that would mean something to a query language, a template, a shell or a mark-up, mixed with what is
/// generated elsewhere.
/// </summary>
internal static class HostileQueries
{
    private static readonly string[] Signs =
    [
        "*", "?", "\"", "'", "AND", "OR", "NOT", "&&", "||", "!", "-", "+", "^9e99", "~0.5", "~99999", "{a TO z}",
        "[a TO *]", "/re/", "/(a+)+$/", "NEAR(", "NEAR/5", "title:*", "field:secret", "text:", "_id:1", "\\", "\\\\",
        "(", "((((", "))", "' OR 1=1 --", "; DROP TABLE clauses", "{{7*7}}", "${jndi:ldap://x}", "$(reboot)", "`id`",
        "%s%n", "%00", "<script>", "</cmd:1>", "@everyone", "<@&1>", "[x](http://evil.example)", "||", "```", ">>> ",
        "-# ", "\u202e", "\0", "\r\n", "\ud800",
    ];

    private static readonly string[] Words =
    [
        "rights", "human", "sovereignty", "internet", "ri*ts", "multi-agent", "rights~", "\"human rights\"", "wuzhen",
        "dfi", "security", "the", "not", "42", "1e99",
    ];

    private static readonly Gen<string> SignsAndWords = Gen.Select(
        Gen.Frequency((3, Gen.Const(" ")), (1, Gen.Const(""))),
        Gen.OneOf(Among(Words), Among(Signs)).Array[1, 7],
        (between, pieces) => string.Join(between, pieces));

    /// <summary>A third each: signs and words, hostile text, and queries of every sort.</summary>
    public static Gen<string> Any { get; } = Gen.OneOf(SignsAndWords, HostileText.Any, GeneratedQueries.Any);
}
