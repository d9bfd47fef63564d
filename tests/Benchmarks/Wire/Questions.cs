using System.Globalization;

namespace Tests.Benchmarks.Wire;

/// <summary>Calls as users make them: every question different from the one before, from a thousand users.</summary>
internal static class Questions
{
    /// <summary>The first id; the n-th interaction has this plus n.</summary>
    public const long FirstId = 1_300_000_000_000_000_000;

    private static readonly string[] Starts = ["what about", "who should decide on", "what do they say on", "is there anything on", "how do they protect", "who is responsible for", "do they agree on", "what is promised on"];
    private static readonly string[] Topics =
    [
        "human rights", "sovereignty", "cybersecurity", "the digital divide", "multistakeholder governance", "free flow of information", "privacy", "children online", "cyber crime", "terrorism",
        "internet shutdowns", "net neutrality", "artificial intelligence", "digital economy", "critical infrastructure", "domain names", "disinformation", "supply chain", "cultural diversity", "bananas",
    ];

    /// <summary>The n-th call as Discord sends it.</summary>
    public static string Interaction(int n)
    {
        var id = (FirstId + n).ToString(CultureInfo.InvariantCulture);
        var question = $"{Starts[n / 7 % Starts.Length]} {Topics[n % Topics.Length]} and {Topics[n * 13 / 3 % Topics.Length]}?";
        return $$$"""{"id":"{{{id}}}","application_id":"1100000000000000001","type":2,"token":"aW50ZXJhY3Rpb246{{{id}}}","version":1,"locale":"en-GB","guild_id":"3001","channel_id":"4001","entitlements":[],"authorizing_integration_owners":{"0":"3001"},"context":0,"attachment_size_limit":10485760,"member":{"user":{"id":"{{{2_000 + n % 1_000}}}","username":"asker"},"roles":[],"permissions":"0"},"data":{"id":"5001","name":"ask","type":1,"options":[{"name":"question","type":3,"value":"{{{question}}}"}]} }""";
    }
}
