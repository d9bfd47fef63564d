using Microsoft.Extensions.Hosting;

namespace Tests.Support.Scripted;

/// <summary>Stories that hold for every client of the gateway; each class of them is told once over each that is compiled in.</summary>
public abstract class Stories
{
    private readonly string _client;

    private protected Stories(string client) => _client = client;

    /// <summary>Whether they are told over Discord.Net, whose clock is its own and which leaves some things out.</summary>
    protected bool IsOverDiscordNet => _client == WireBot.DiscordNet;

    private protected Task Run(Func<Scenario, Task> story, Action<IHostApplicationBuilder>? change = null, int status = 0, Action<ScriptedDiscord>? plan = null) =>
        Scenario.Run(story, Over(change), status, plan);

    /// <summary>Settings that choose the client, and others.</summary>
    private protected Action<IHostApplicationBuilder> Over(Action<IHostApplicationBuilder>? change = null) => builder =>
    {
        builder.Configuration["Discord:Client"] = _client;
        change?.Invoke(builder);
    };
}
