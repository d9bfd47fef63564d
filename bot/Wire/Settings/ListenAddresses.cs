using System.Globalization;

namespace Bot.Wire.Settings;

/// <summary>Where the endpoint, the health checks and the metrics are served: ASP.NET Core's own <c>Urls</c>.</summary>
internal static class ListenAddresses
{
    private static readonly string[] Keys = ["Urls", "ASPNETCORE_URLS", "Http_Ports", "Https_Ports"];

    /// <summary>Whether any address is set.</summary>
    public static bool AreSet(IConfiguration configuration) =>
        Keys.Any(key => !string.IsNullOrWhiteSpace(configuration[key])) || configuration.GetSection("Kestrel:Endpoints").GetChildren().Any();

    /// <summary>What is wrong with the addresses, one sentence each.</summary>
    public static IEnumerable<string> Errors(IConfiguration configuration) =>
        from address in (configuration[Keys[0]] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        where !IsAddress(address)
        select $"Urls holds “{address}”. Write an address to listen at, such as http://127.0.0.1:8080, with a port from 0 to 65535.";

    // A host may be * or +, which no Uri takes.
    private static bool IsAddress(string address)
    {
        var rest = address.Split("://") is ["http" or "https", { Length: > 0 } host] ? host.TrimEnd('/') : null;
        if (rest is null) return false;
        var colon = rest.LastIndexOf(':');
        return rest.StartsWith("unix:", StringComparison.Ordinal) || colon < 0 || rest.EndsWith(']')
            || (colon > 0 && ushort.TryParse(rest[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out _));
    }
}
