using System.Text.Json;
using Bot.Commands;
using Bot.Commands.Conversing;
using Bot.Replies.Embeds;
using Bot.Replies.Pictures;
using Bot.Store;
using Bot.Store.Sqlite;
using Bot.Wire.Components;
using Bot.Wire.Messages;
using Index;
using Microsoft.Extensions.Logging.Abstractions;

namespace Tests.Preview;

/// <summary>The real commands over a corpus folder, and the bodies that the bot would send for their replies.</summary>
internal sealed class Replies(string seeds)
{
    // What commands ask for; nothing is stored, and where it would be there is no folder.
    private static readonly IServiceProvider Services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddSingleton<SettingsBook>().AddSingleton<Conversations>()
        .AddSingleton<IStore>(provider => new SqliteStore(Path.Combine(Path.GetTempPath(), "rapporteur-nowhere"), provider.GetRequiredService<TimeProvider>(), NullLogger<SqliteStore>.Instance))
        .BuildServiceProvider();

    private readonly CoveragePictures _pictures = new(NullLogger<CoveragePictures>.Instance);
    private readonly CommandCatalog _catalog = new CommandScan(Services, CommandTypes.In(typeof(CommandCatalog).Assembly), NullLogger<CommandCatalog>.Instance).For(Library.Load(seeds));

    /// <summary>Every message of one reply, in order, as the bot writes it, with the file that goes along.</summary>
    public IEnumerable<(JsonElement Message, DiscordFile? File)> Of(CommandCall call)
    {
        var messages = _catalog.Answer(call, reply =>
        {
            reply = DiscordReplies.InPages(reply);
            var shown = DiscordReplies.Of(reply, _catalog.DocumentOf, _pictures.Png);
            return shown.Select((message, index) => index == 0 ? message with { Controls = Controls.Of(call, reply).Rows(isHidden: false) } : message).ToList();
        });
        return messages.Select(message => (JsonDocument.Parse(MessageWriter.FollowUp(message).Json).RootElement, message.File));
    }
}
