using Bot.Commands;
using Bot.Wire.Gateway;
using Bot.Wire.Registration;

namespace Bot.Wire.DiscordNet;

/// <summary>The parts that let Discord.Net keep the connection, answer interactions and register the commands.</summary>
internal sealed class DiscordNetParts : IGatewayParts
{
    /// <inheritdoc/>
    public void Add(IServiceCollection services) => services
        .AddSingleton<ClientMemory>()
        .AddSingleton<LogBridge>().AddSingleton<DiscordNetRequests>().AddSingleton<ShardWatch>()
        .AddSingleton<FrameReader>().AddSingleton<IdentifyTurns>().AddSingleton<ClientConfiguration>()
        .AddSingleton<IGatewayClient, DiscordNetClient>().AddSingleton<ICommandRegister, DiscordNetRegister>();
}
