using System.Globalization;
using Bot.Wire.Gateway;

namespace Bot.Wire.Settings;

/// <summary>Reads <see cref="DiscordOptions"/> into <see cref="WireSettings"/> and says everything that is wrong with them; never repeats a secret.</summary>
internal sealed class SettingsReader
{
    private const string Where = "in appsettings.json, user secrets or the environment";
    private readonly List<string> _errors = [];

    private SettingsReader() { }

    /// <summary>The settings, or what is wrong with them, one sentence each.</summary>
    public static (WireSettings? Settings, IReadOnlyList<string> Errors) Read(DiscordOptions options)
    {
        var reader = new SettingsReader();
        var settings = reader.Settings(options);
        return reader._errors.Count == 0 ? (settings, []) : (null, reader._errors);
    }

    /// <summary>The mode that is asked for; none when neither a token nor a key nor a mode is set.</summary>
    public static WireMode ModeOf(DiscordOptions options) => Text(options.Mode)?.ToLowerInvariant() switch
    {
        "gateway" => WireMode.Gateway,
        "http" => WireMode.Http,
        "both" => WireMode.Both,
        null when Text(options.Token) is not null => WireMode.Gateway,
        // An empty token beside other settings was forgotten: that is told, instead of opening a chat that nobody sees.
        null when options is { Token: not null } and not { ApplicationId: null, PublicKey: null, ApiBase: null, Gateway: null } => WireMode.Gateway,
        null when Text(options.PublicKey) is not null => WireMode.Http,
        null => WireMode.None,
        // A mode that does not exist still asks for Discord: the error is told instead of opening the chat.
        _ => WireMode.Both,
    };

    /// <summary>The client that is asked for: Discord.Net wherever it was compiled in, unless the own one is named.</summary>
    public static WireClient ClientOf(DiscordOptions options) => Text(options.Client)?.ToLowerInvariant() switch
    {
        "slim" => WireClient.Slim,
        _ => GatewayClients.HasDiscordNet ? WireClient.DiscordNet : WireClient.Slim,
    };

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private WireSettings Settings(DiscordOptions options)
    {
        var mode = ModeOf(options);
        if (Text(options.Mode) is { } named && named.ToLowerInvariant() is not ("gateway" or "http" or "both"))
            _errors.Add($"Discord:Mode is “{named}”. Set it to gateway, http or both {Where}.");
        if (mode.HasFlag(WireMode.Gateway) && Text(options.Token) is null)
            _errors.Add($"Discord:Token is empty, but the gateway needs it. Set Discord__Token in the environment, or Discord:Mode to http.");
        if (mode.HasFlag(WireMode.Http) && Text(options.PublicKey) is null)
            _errors.Add($"Discord:PublicKey is empty, but signed requests are checked with it. Copy it from the Developer Portal, page “General Information”, to Discord__PublicKey.");

        return new WireSettings
        {
            Mode = mode,
            Client = Client(options),
            Token = Token(Text(options.Token)),
            ApplicationId = Id(options.ApplicationId, nameof(DiscordOptions.ApplicationId)),
            PublicKey = Key(Text(options.PublicKey)),
            ApiBase = Address(Text(options.ApiBase) ?? WireSettings.DiscordApi, nameof(DiscordOptions.ApiBase), "https", "http"),
            Gateway = Text(options.Gateway) is { } gateway ? Address(gateway, nameof(DiscordOptions.Gateway), "wss", "ws") : null,
            TestGuild = Id(options.TestGuild, nameof(DiscordOptions.TestGuild)),
            Chats = Chats(Text(options.Chat), mode),
            Shards = Shards(Text(options.Shards)),
        };
    }

    private WireClient Client(DiscordOptions options)
    {
        var named = Text(options.Client)?.ToLowerInvariant();
        if (named is not (null or "auto" or "slim" or "discordnet"))
            _errors.Add($"Discord:Client is “{options.Client}”. Set it to auto, slim or discordnet {Where}.");
        else if (named == "discordnet" && !GatewayClients.HasDiscordNet)
            _errors.Add("Discord:Client is discordnet, but Discord.Net was not compiled in. Build with -p:DiscordNet=true, or set Discord:Client to auto or slim.");
        return ClientOf(options);
    }

    private BotToken? Token(string? token)
    {
        if (token is null) return null;
        var wrong = token switch
        {
            _ when token[0] is '"' or '\'' or '“' || token[^1] is '"' or '\'' or '”' => "stands in quotation marks. Leave them out",
            _ when token.StartsWith("Bot ", StringComparison.OrdinalIgnoreCase) => "begins with “Bot ”, which the program adds itself. Leave it out",
            _ when token.Any(c => c is <= ' ' or > '~') => "holds a character that no token has, such as a space or a line break. Copy it anew from the Developer Portal",
            _ => null,
        };
        if (wrong is null) return new BotToken(token);
        _errors.Add($"Discord:Token {wrong}.");
        return null;
    }

    private byte[]? Key(string? key)
    {
        if (key is null) return null;
        if (key.Length == 64 && key.All(char.IsAsciiHexDigit)) return Convert.FromHexString(key);
        _errors.Add($"Discord:PublicKey has {key.Length} characters{(key.All(char.IsAsciiHexDigit) ? "" : " and not only hexadecimal digits")}; a key is 64 hexadecimal digits. Copy it from the Developer Portal, page “General Information”.");
        return null;
    }

    private string? Id(string? value, string setting)
    {
        if (Text(value) is not { } id) return null;
        if (ulong.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out _)) return id;
        _errors.Add($"Discord:{setting} is “{id}”; an id is a number of 17 to 20 digits. Copy it from Discord.");
        return null;
    }

    private Uri Address(string value, string setting, string secure, string plain)
    {
        if (Uri.TryCreate(value, UriKind.Absolute, out var address) && (address.Scheme == secure || (address.Scheme == plain && address.IsLoopback)))
            return new Uri(address.AbsoluteUri.TrimEnd('/'));
        _errors.Add($"Discord:{setting} is “{value}”. Set it to an address that begins with {secure}://; {plain}:// is taken only for this machine (127.0.0.1).");
        return new Uri(WireSettings.DiscordApi);
    }

    private bool Chats(string? value, WireMode mode)
    {
        if (value is null) return false;
        if (!bool.TryParse(value, out var chats))
            _errors.Add($"Discord:Chat is “{value}”. Set it to true or false.");
        else if (chats && mode is not WireMode.None && !mode.HasFlag(WireMode.Gateway))
            _errors.Add("Discord:Chat is true, but messages come over the gateway alone. Set Discord:Mode to gateway or both, or Discord:Chat to false.");
        return chats;
    }

    private ShardPlan? Shards(string? value)
    {
        if (value is null) return null;
        var plan = ShardPlan.Parse(value);
        if (plan is null)
            _errors.Add($"Discord:Shards is “{value}”. Set it to a number such as 4, or to shards of a number such as 0/4 or 0-1/4 (the first is 0).");
        return plan;
    }
}
