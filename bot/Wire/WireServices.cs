using Bot.Hosting;
using Bot.Wire.Chat;
using Bot.Wire.Components;
using Bot.Wire.Gateway;
using Bot.Wire.Http;
using Bot.Wire.Interactions;
using Bot.Wire.Metrics;
using Bot.Wire.OnMessages;
using Bot.Wire.Registration;
using Bot.Wire.Rest;
using Bot.Wire.Servers;
using Bot.Wire.Settings;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Bot.Wire;

/// <summary>The parts of the connection, put together.</summary>
internal static class WireServices
{
    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(5.5);

    /// <summary>How interactions come in by these settings; none when the terminal is served.</summary>
    public static WireMode ModeOf(IConfiguration configuration) => SettingsReader.ModeOf(Options(configuration));

    /// <summary>Whether a web server is needed: for signed requests, or where an address is set, for health checks and metrics.</summary>
    public static bool NeedWebServer(IConfiguration configuration) =>
        ModeOf(configuration) is not WireMode.None and var mode && (mode.HasFlag(WireMode.Http) || ListenAddresses.AreSet(configuration));

    /// <summary>Adds the settings, which are checked whatever is served.</summary>
    public static void AddSettings(IServiceCollection services)
    {
        services.AddOptions<DiscordOptions>().BindConfiguration(DiscordOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<DiscordOptions>, DiscordOptionsValidator>();
        services.AddOptions<MannersOptions>().Configure<IConfiguration>(MannersReader.Read).ValidateOnStart();
        services.AddSingleton<IValidateOptions<MannersOptions>, MannersOptionsValidator>();
    }

    /// <summary>Adds everything that serves Discord as these settings want it.</summary>
    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        var (mode, client) = (ModeOf(configuration), SettingsReader.ClientOf(Options(configuration)));
        services.AddSingleton(provider => SettingsReader.Read(provider.GetRequiredService<IOptions<DiscordOptions>>().Value).Settings!);
        // Everything stops side by side, and nobody outside can hold it up: a half-sent request would keep the web server waiting.
        services.Configure<HostOptions>(host => (host.ServicesStopConcurrently, host.ShutdownTimeout) = (true, LongestStop));
        services.TryAddSingleton(Random.Shared);
        services.TryAddSingleton<HttpMessageHandler>(
            provider => DiscordHttp.Connections(provider.GetRequiredService<WireSettings>()));
        services
            .AddSingleton<WireStop>().AddSingleton<DiscordClock>().AddSingleton<Backoff>().AddSingleton<WireMetrics>()
            .AddSingleton<RateLimits>().AddSingleton<EdgeGuard>().AddSingleton<Reachability>().AddSingleton<DiscordHttp>().AddSingleton<PatientRequests>().AddSingleton<UrgentRequests>()
            .AddSingleton<SeenInteractions>().AddSingleton<AskerLimits>().AddSingleton<ServerCatalogs>()
            .AddSingleton<SearchThreads>().AddSingleton<RecentReplies>().AddSingleton<Webhooks>()
            .AddSingleton<CommandServer>().AddSingleton<ComponentServer>().AddSingleton<MessageServer>().AddSingleton<ReplyDeletion>().AddSingleton<AutocompleteServer>().AddSingleton<InteractionServer>()
            .AddHostedService(provider => provider.GetRequiredService<InteractionServer>())
            .AddSingleton<ThreadParents>().AddSingleton<ClosedChannels>().AddSingleton<ChatPosts>().AddSingleton<ChatAnswers>().AddSingleton<ChatServer>()
            .AddHostedService(provider => provider.GetRequiredService<ChatServer>())
            .AddSingleton<ApplicationIdentity>().AddHostedService<CommandSync>()
            .AddSingleton<ServerList>().AddHostedService<DepartedServers>()
            .AddSingleton<GatewayStatus>().AddSingleton<HealthEndpoint>();
        MetricsExport.Add(services, configuration, NeedWebServer(configuration));
        if (mode.HasFlag(WireMode.Gateway))
        {
            services.AddSingleton<GatewayDirectory>().AddSingleton<IdentifyLedger>().AddSingleton<IdentifyQueue>().AddHostedService<GatewayWorker>();
            GatewayClients.Add(services, client);
        }
        else
            services.AddSingleton<ICommandRegister, RestRegister>();
        if (mode.HasFlag(WireMode.Http))
            services
                .AddSingleton(provider => new Ed25519Key(provider.GetRequiredService<WireSettings>().PublicKey))
                .AddSingleton<SignedRequest>().AddSingleton<InteractionEndpoint>();
    }

    private static DiscordOptions Options(IConfiguration configuration) => configuration.GetSection(DiscordOptions.Section).Get<DiscordOptions>() ?? new DiscordOptions();
}
