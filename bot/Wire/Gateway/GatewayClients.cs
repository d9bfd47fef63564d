using Bot.Wire.Registration;
using Bot.Wire.Settings;

namespace Bot.Wire.Gateway;

/// <summary>The one place that knows which clients of the gateway were compiled in.</summary>
internal static class GatewayClients
{
    /// <summary>Whether Discord.Net was.</summary>
    public static bool HasDiscordNet => DiscordNet is not null;

#if DISCORDNET
    private static Action<IServiceCollection>? DiscordNet => Bot.Wire.DiscordNet.DiscordNetParts.Add;
#else
    private static Action<IServiceCollection>? DiscordNet => null;
#endif

    /// <summary>Adds the parts of the client that is set.</summary>
    public static void Add(IServiceCollection services, WireClient client)
    {
        if (client == WireClient.DiscordNet && DiscordNet is { } add) add(services);
        else services.AddSingleton<IGatewayClient, SlimClient>().AddSingleton<ICommandRegister, RestRegister>();
    }
}
