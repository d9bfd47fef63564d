using Bot;
using Bot.Hosting;
using Bot.Terminal;
using Index;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Tests.Support.Scripted;

/// <summary>The program itself, in process, with its settings pointing at a scripted Discord.</summary>
internal sealed class WireBot : IAsyncDisposable
{
    public const string Slim = "slim", DiscordNet = "discordnet";
    public const string Token = "canary-token.ABCDEF.0123456789abcdefghijklmnop";
    private static readonly Lazy<Library> Seeds = new(() => Library.Load(Repository.Seeds));
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly StringWriter _error = new() { NewLine = "\n" };
    private readonly ScriptedDiscord _discord;
    private readonly Capture _capture = new();

    private WireBot(ScriptedDiscord discord) => _discord = discord;

    public LogLines Log { get; } = new();

    public string Written => _output.ToString() + _error;

    public string State { get; private init; } = "";

    /// <summary>Whether Discord.Net keeps the connection; its heartbeats are on the machine's clock.</summary>
    public bool IsOverDiscordNet { get; private set; }

    public IServiceProvider Services => _capture.Services;

    /// <summary>The exit status, once the program has ended.</summary>
    public Task<int> Ended { get; private set; } = null!;

    public static WireBot Start(ScriptedDiscord discord, Action<IHostApplicationBuilder>? change = null, string? state = null)
    {
        Unobserved.Watch();
        var bot = new WireBot(discord) { State = state ?? Directory.CreateTempSubdirectory("rapporteur").FullName };
        var streams = new TerminalStreams(TextReader.Null, TextWriter.Synchronized(bot._output), TextWriter.Synchronized(bot._error));
        Interlocked.Increment(ref discord.Bots);
        bot.Ended = Task.Run(() => Program.Run([], streams, builder =>
        {
            builder.Configuration["Discord:Token"] = Token;
            builder.Configuration["Discord:ApplicationId"] = Events.Application;
            builder.Configuration["Discord:ApiBase"] = discord.ApiBase;
            builder.Configuration["Discord:Client"] = Slim;
            builder.Configuration["State:Folder"] = bot.State;
            builder.Services.AddSingleton<LibrarySource>((string _) => Seeds.Value);
            builder.Services.Replace(ServiceDescriptor.Singleton(discord.Clock));
            builder.Services.AddSingleton<Random>(new Halves());
            builder.Services.AddSingleton<IHostedService>(services => bot._capture.Of(services));
            builder.Logging.ClearProviders().AddProvider(bot.Log).SetMinimumLevel(LogLevel.Debug);
            change?.Invoke(builder);
            bot.IsOverDiscordNet = builder.Configuration["Discord:Client"] == DiscordNet;
        })).ContinueWith(
            run =>
            {
                Interlocked.Decrement(ref discord.Bots);
                return run.GetAwaiter().GetResult();
            }, TaskScheduler.Default);
        return bot;
    }

    /// <summary>Waits until the program's parts are there.</summary>
    public Task IsReady() => _capture.Lifetime.WaitAsync(Patience);

    /// <summary>Asks the program to stop, as SIGTERM does; gives the exit status.</summary>
    public async Task<int> Stop()
    {
        if (!Ended.IsCompleted) (await _capture.Lifetime.WaitAsync(Patience)).StopApplication();
        return await Ended.WaitAsync(Patience);
    }

    /// <summary>Stops the program, or waits until it ends by itself, and checks every invariant that the scenario must have kept.</summary>
    public async Task<int> Finish(bool stop = true)
    {
        var status = stop ? await Stop() : await Ended.WaitAsync(Patience);
        Invariants.Check(_discord, this, status);
        return status;
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        Directory.Delete(State, recursive: true);
    }

    /// <summary>Every jitter in the middle of its range.</summary>
    private sealed class Halves : Random
    {
        public override double NextDouble() => 0.5;
    }

    private sealed class Capture : IHostedService
    {
        private readonly TaskCompletionSource<IHostApplicationLifetime> _lifetime = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public IServiceProvider Services { get; private set; } = null!;

        public Task<IHostApplicationLifetime> Lifetime => _lifetime.Task;

        public Capture Of(IServiceProvider services)
        {
            Services = services;
            _lifetime.TrySetResult(services.GetRequiredService<IHostApplicationLifetime>());
            return this;
        }

        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
