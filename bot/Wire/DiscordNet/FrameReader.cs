using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Bot.Wire.Chat;
using Bot.Wire.Interactions;
using Bot.Wire.Json;
using Bot.Wire.Metrics;
using Bot.Wire.Registration;
using Bot.Wire.Rest;
using Discord.WebSocket;

namespace Bot.Wire.DiscordNet;

/// <summary>
/// Reads what comes in with the reader of the other front ends, and lets Discord.Net find the way for the answers. Of its own events it tells neither members' rights
/// nor the messages of servers, unless it is sent every server whole, which takes an intent and grows with the number of servers.
/// </summary>
internal sealed partial class FrameReader(
    InteractionServer server, ChatServer chat, ApplicationIdentity application, DiscordNetRequests requests, UrgentRequests urgent, WireMetrics metrics, TimeProvider time, ILogger<FrameReader> logger)
{
    private readonly ConcurrentDictionary<ulong, (Interaction Interaction, long Received)> _arrived = new();

    /// <summary>Reads a frame, and then lets Discord.Net have it.</summary>
    public async Task Pass(string text, Func<string, Task> discordNet)
    {
        var arrived = Read(text, time.GetTimestamp());
        await discordNet(text).ConfigureAwait(false);
        if (arrived is { } id && _arrived.TryRemove(id, out var left)) Log.NotKnown(logger, left.Interaction.Id);
    }

    /// <summary>Answers an interaction that Discord.Net has read too; returns at once.</summary>
    public Task Answer(SocketInteraction? interaction)
    {
        if (interaction is not null && _arrived.TryRemove(interaction.Id, out var arrived))
            _ = server.Take(arrived.Interaction, taken => new DiscordNetAnswers(interaction, arrived.Received, mayRepeat: !server.IsStale(taken), requests, urgent, metrics, logger), arrived.Received);
        return Task.CompletedTask;
    }

    // Gives the id of an interaction that waits for Discord.Net to read it.
    private ulong? Read(string text, long received)
    {
        try
        {
            using var frame = JsonDocument.Parse(text);
            var data = frame.RootElement.Get("d");
            switch (frame.RootElement.Get("t").Text())
            {
                case "READY":
                    if (data.Get("application").Get("id").Id() is { } id) application.Learn(id);
                    if (data.Get("user").Get("id").Id() is { } user) application.LearnUser(user);
                    break;
                case "RESUMED":
                    metrics.Resumed();
                    break;
                case "MESSAGE_CREATE" when ChatMessageReader.Read(data, application.UserId) is { } message:
                    _ = chat.Take(message, received);
                    break;
                case "INTERACTION_CREATE" when InteractionReader.Read(data) is { } interaction && ulong.TryParse(interaction.Id, NumberStyles.None, CultureInfo.InvariantCulture, out var number):
                    _arrived[number] = (interaction, received);
                    return number;
            }
        }
        catch (JsonException)
        {
            metrics.BadFrame();
        }

        return null;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Interaction {Id} has no answer: Discord.Net cannot read it")]
        public static partial void NotKnown(ILogger logger, string id);
    }
}
