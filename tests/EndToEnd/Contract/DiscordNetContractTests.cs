#if DISCORDNET
using Tests.Support.Scripted;

namespace Tests.EndToEnd.Contract;

public sealed class DiscordNetContractTests : FrontEndContract
{
    protected override Task<string> Shown(string command, (string Name, object Value)[] options) => GatewayContractTests.Shown(WireBot.DiscordNet, command, options);
}
#endif
