using Bot.Commands;
using Bot.Wire.Gateway;
using Bot.Wire.Registration;

namespace Bot.Wire.DiscordNet;

/// <summary>The parts that let Discord.Net keep the connection, answer interactions and register the commands.</summary>
internal static class DiscordNetParts
{
    /// <summary>Adds them.</summary>
    public static void Add(IServiceCollection services) => services
        .AddSingleton<ClientMemory>()
        .AddSingleton<LogBridge>().AddSingleton<DiscordNetRequests>().AddSingleton<ShardWatch>()
        .AddSingleton<FrameReader>().AddSingleton<IdentifyTurns>().AddSingleton<ClientConfiguration>()
        .AddSingleton<IGatewayClient, DiscordNetClient>().AddSingleton<ICommandRegister, DiscordNetRegister>();
}
