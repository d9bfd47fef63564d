using Bot.Commands;
using Bot.Hosting;
using Bot.Replies.Pictures;
using Bot.Terminal;
using Bot.Terminal.Chat;
using Bot.Terminal.OneShot;
using Bot.Terminal.OneShot.Evaluating;
using Index;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace Bot;

/// <summary>The whole wiring.</summary>
internal static class Program
{
    private static Task<int> Main(string[] args) => Run(args, TerminalStreams.OfProcess());

    /// <summary>Runs the program on any streams and gives its exit status; tests put their own parts in.</summary>
    internal static async Task<int> Run(string[] args, TerminalStreams streams, Action<HostApplicationBuilder>? change = null)
    {
        try
        {
            var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
            AddLogging(builder.Logging, isOneShot: args.Length > 0);
            AddCorpus(builder.Services);
            builder.Services
                .AddSingleton(streams)
                .AddSingleton(CommandTypes.In(typeof(Program).Assembly))
                .AddSingleton<CommandScan>()
                .AddSingleton<LiveCatalog>()
                .AddSingleton<PngWriter>()
                .AddSingleton<PictureFile>()
                .AddSingleton<OneShotRun>()
                .AddSingleton<EvaluateRun>()
                .AddSingleton<CommandLine>()
                .AddHostedService<LibraryWorker>()
                .AddHostedService<ChatWorker>();
            change?.Invoke(builder);

            using var host = builder.Build();
            var library = host.Services.GetRequiredService<LibraryHolder>();
            var status = await host.Services.GetRequiredService<CommandLine>().Run(args, stop =>
            {
                // The host would check too, but log what it finds as a crash.
                host.Services.GetRequiredService<IStartupValidator>().Validate();
                return host.RunAsync(stop);
            });
            library.ThrowIfFailed();
            return status;
        }
        catch (Exception exception)
        {
            return ExitCode.Of(exception, streams.Error);
        }
    }

    private static void AddCorpus(IServiceCollection services)
    {
        services.AddOptions<CorpusOptions>().BindConfiguration(CorpusOptions.Section).ValidateOnStart();
        services
            .AddSingleton<IValidateOptions<CorpusOptions>, CorpusOptionsValidator>()
            .AddSingleton<LibrarySource>(Library.Load)
            .AddSingleton(TimeProvider.System)
            .AddSingleton<LibraryHolder>()
            .AddSingleton<LibraryLoader>();
    }

    // Standard output is for replies; a script reads nothing else there and only warnings beside it.
    private static void AddLogging(ILoggingBuilder logging, bool isOneShot)
    {
        logging.ClearProviders().AddSimpleConsole(options => options.SingleLine = true);
        logging.Services.Configure<ConsoleLoggerOptions>(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
        if (isOneShot)
            logging.AddFilter<ConsoleLoggerProvider>(null, LogLevel.Warning);
    }
}
