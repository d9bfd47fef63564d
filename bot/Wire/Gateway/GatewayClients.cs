using System.Reflection;
using Bot.Wire.Registration;
using Bot.Wire.Settings;

namespace Bot.Wire.Gateway;

/// <summary>
/// The one place that knows which clients of the gateway are there: this program's own, and Discord.Net where its
/// adapter was built.
/// </summary>
internal static class GatewayClients
{
    private const string Parts = "Bot.Wire.DiscordNet.DiscordNetParts";
    private static readonly string Adapter =
        Path.Combine(AppContext.BaseDirectory, "DiscordNet", "Rapporteur.DiscordNet.dll");

    /// <summary>Whether the adapter for Discord.Net lies beside the program.</summary>
    public static bool HasDiscordNet { get; } = File.Exists(Adapter);

    /// <summary>Adds the parts of the client that is set; this program's own where the adapter is missing.</summary>
    public static void Add(IServiceCollection services, WireClient client)
    {
        if (client == WireClient.DiscordNet && HasDiscordNet) Load().Add(services);
        else services.AddSingleton<IGatewayClient, SlimClient>().AddSingleton<ICommandRegister, RestRegister>();
    }

    // Loaded from its path, so that Discord.Net's assemblies are looked for in the same folder.
    private static IGatewayParts Load() =>
        (IGatewayParts)Activator.CreateInstance(Assembly.LoadFrom(Adapter).GetType(Parts, throwOnError: true)!)!;
}
