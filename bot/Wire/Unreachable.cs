namespace Bot.Wire;

/// <summary>Why a connection could not be made, with what to look at (fault 1).</summary>
internal static class Unreachable
{
    /// <summary>What is wrong with an address and what to do; null when the connection was made and then failed, as it does while Discord is away.</summary>
    public static string? Why(Exception exception) => (exception as HttpRequestException ?? exception.InnerException as HttpRequestException)?.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError => "its name is not found; check the setting, and this machine's name server",
        HttpRequestError.ConnectionError => "it takes no connection; check the setting, and what this machine's network lets out",
        HttpRequestError.SecureConnectionError => "its certificate is not trusted, and it was told nothing; check this machine's clock and certificates",
        HttpRequestError.ProxyTunnelError => "the proxy does not let through to it; check the setting, and HTTPS_PROXY",
        HttpRequestError.ConfigurationLimitExceeded => "it answers with more than is ever read; check the setting",
        _ => null,
    };
}
