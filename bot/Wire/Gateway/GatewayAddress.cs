namespace Bot.Wire.Gateway;

/// <summary>The address that is connected to: the one Discord gave, with the version and encoding that this client speaks (GW-1, GW-13).</summary>
internal static class GatewayAddress
{
    private static readonly string[] Own = ["v", "encoding", "compress"];

    /// <summary>The address with our parameters in the place of those it may have had; others stay.</summary>
    public static Uri Of(Uri address)
    {
        var others = address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(parameter => !Own.Contains(parameter.Split('=')[0], StringComparer.OrdinalIgnoreCase));
        return new UriBuilder(address) { Query = string.Join('&', [.. others, "v=10", "encoding=json"]) }.Uri;
    }
}
