using Bot.Commands;
using Bot.Commands.Conversing;
using Bot.Hosting;
using Bot.Replies.Pictures;
using Bot.Terminal;
using Bot.Terminal.Chat;
using Bot.Terminal.OneShot;
using Bot.Terminal.OneShot.Evaluating;
using Bot.Wire;
using Bot.Wire.Http;
using Bot.Wire.Settings;
using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace Bot;

/// <summary>The whole wiring.</summary>
internal static class Program
{
    private static Task<int> Main(string[] args) => Run(args, TerminalStreams.OfProcess());

    /// <summary>Runs the program on any streams and gives its exit status; tests put their own parts in.</summary>
    internal static async Task<int> Run(string[] args, TerminalStreams streams, Action<IHostApplicationBuilder>? change = null)
    {
        try
        {
            using var host = Build(args, streams, change);
            // Running the host ends with its services gone.
            var library = host.Services.GetRequiredService<LibraryHolder>();
            var wire = host.Services.GetService<WireStop>();
            var chat = host.Services.GetService<ChatWorker>();
            var status = args.Length == 0 ? await Serve(host) : await host.Services.GetRequiredService<CommandLine>().Run(args);
            library.ThrowIfFailed();
            wire?.ThrowIfFailed();
            chat?.ThrowIfFailed();
            return status;
        }
        catch (Exception exception)
        {
            return ExitCode.Of(exception, streams.Error);
        }
    }

    private static async Task<int> Serve(IHost host)
    {
        // The host would check too, but log what it finds as a crash.
        host.Services.GetRequiredService<SettingsCheck>().Run();
        if (host is WebApplication web) WireEndpoints.Map(web);
        var lifetime = host.Services.GetRequiredService<IHostApplicationLifetime>();
        try
        {
            await host.RunAsync();
        }
        catch (OperationCanceledException) when (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            // Stopped while it was starting.
        }

        return ExitCode.Done;
    }

    // The web server takes a port, so it is there only where somebody asks for one.
    private static IHost Build(string[] args, TerminalStreams streams, Action<IHostApplicationBuilder>? change)
    {
        var plain = HostBuilders.Plain();
        AddParts(plain, args, streams, change);
        if (args.Length > 0 || !WireServices.NeedWebServer(plain.Configuration)) return plain.Build();

        var web = HostBuilders.Web();
        AddParts(web, args, streams, change);
        WireEndpoints.Limit(web);
        return web.Build();
    }

    private static void AddParts(IHostApplicationBuilder builder, string[] args, TerminalStreams streams, Action<IHostApplicationBuilder>? change)
    {
        AddUserSecrets(builder.Configuration);
        AddLogging(builder.Logging, isOneShot: args.Length > 0);
        AddCorpus(builder.Services);
        LibraryParts.Add(builder.Services);
        StoreParts.Add(builder.Services);
        builder.Services
            .AddSingleton(streams)
            .AddSingleton(_ => CommandTypes.In(typeof(Program).Assembly))
            .AddSingleton<CommandScan>()
            .AddSingleton<LiveCatalog>()
            .AddSingleton<Conversations>()
            .AddSingleton<CoveragePictures>()
            .AddSingleton<PictureFile>()
            .AddSingleton<OneShotRun>()
            .AddSingleton<EvaluateRun>()
            .AddSingleton<CommandLine>()
            .AddSingleton<Redaction>()
            .AddSingleton<SettingsCheck>()
            .AddHostedService<LibraryWorker>();
        WireServices.AddSettings(builder.Services);
        change?.Invoke(builder);
        if (WireServices.ModeOf(builder.Configuration) is not WireMode.None)
            WireServices.Add(builder.Services, builder.Configuration);
        else
            builder.Services
                .AddSingleton<ChatWorker>()
                .AddHostedService(services => services.GetRequiredService<ChatWorker>());
    }

    // The host reads them in development only; whoever keeps a token there means it. The environment stays stronger.
    private static void AddUserSecrets(IConfigurationBuilder configuration)
    {
        configuration.AddUserSecrets(typeof(Program).Assembly, optional: true);
        var secrets = configuration.Sources[^1];
        configuration.Sources.RemoveAt(configuration.Sources.Count - 1);
        configuration.Sources.Insert(configuration.Sources.ToList().FindLastIndex(source => source is JsonConfigurationSource) + 1, secrets);
    }

    private static void AddCorpus(IServiceCollection services)
    {
        services.AddOptions<CorpusOptions>().BindConfiguration(CorpusOptions.Section).ValidateOnStart();
        services
            .AddSingleton<IValidateOptions<CorpusOptions>, CorpusOptionsValidator>()
            .AddSingleton(TimeProvider.System)
            .AddSingleton<LibraryHolder>()
            .AddSingleton<LibraryLoader>();
    }

    // Standard output is for replies; a script reads nothing else there and only warnings beside it.
    private static void AddLogging(ILoggingBuilder logging, bool isOneShot)
    {
        logging.ClearProviders().AddConsole(options => options.FormatterName = RedactingFormatter.FormatterName).AddConsoleFormatter<RedactingFormatter, ConsoleFormatterOptions>();
        logging.Services.Configure<ConsoleLoggerOptions>(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
        if (isOneShot)
            logging.AddFilter<ConsoleLoggerProvider>(null, LogLevel.Warning);
    }
}
