using System.Text.Json;
using Bot.Commands;
using Bot.Replies.Embeds;
using Bot.Wire.Messages;
using Index;
using Microsoft.Extensions.Logging.Abstractions;

namespace Tests.Preview;

/// <summary>The real commands over a corpus folder, and the bodies that the bot would send for their replies.</summary>
internal sealed class Replies(string seeds)
{
    private readonly CommandCatalog _catalog = new CommandScan(new ServiceCollection().BuildServiceProvider(), CommandTypes.In(typeof(CommandCatalog).Assembly), NullLogger<CommandCatalog>.Instance).For(Library.Load(seeds));

    /// <summary>Every message of one reply, in order, as the bot writes it, with the file that goes along.</summary>
    public IEnumerable<(JsonElement Message, string? File)> Of(CommandCall call)
    {
        var messages = _catalog.Answer(call, reply => DiscordReplies.Of(reply, _catalog.DocumentOf));
        return messages.Select(message => (JsonDocument.Parse(MessageWriter.FollowUp(message).Json).RootElement, message.File?.Text));
    }
}
