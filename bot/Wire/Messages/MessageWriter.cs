using System.Globalization;
using System.Text.Json;
using Bot.Commands;
using Bot.Replies.Embeds;
using Bot.Replies.Text;
using Bot.Wire.Json;

namespace Bot.Wire.Messages;

/// <summary>The one place where message bodies are written: within the limits, and with no mention allowed.</summary>
internal static class MessageWriter
{
    private const int Ephemeral = 64;
    private const int SuppressEmbeds = 4;
    private const int MostChoices = 25;
    private const int LongestChoice = 100;

    /// <summary>The first answer: a message (INT-5, type 4).</summary>
    public static FirstAnswer Answer(DiscordMessage message) => new(FirstAnswerKind.Message, Callback(FirstAnswerKind.Message, message)) { Message = message };

    /// <summary>What takes the place of the message whose control was pressed (INT-5, type 7).</summary>
    public static FirstAnswer Update(DiscordMessage message) => new(FirstAnswerKind.Update, Callback(FirstAnswerKind.Update, message)) { Message = message };

    /// <summary>The promise to change the message whose control was pressed (INT-5, type 6).</summary>
    public static FirstAnswer DeferUpdate { get; } = new(FirstAnswerKind.DeferUpdate, new(JsonSerializer.SerializeToUtf8Bytes(new CallbackJson((int)FirstAnswerKind.DeferUpdate), WireJson.Default.CallbackJson)));

    /// <summary>A message after the first.</summary>
    public static WireBody FollowUp(DiscordMessage message) =>
        new(JsonSerializer.SerializeToUtf8Bytes(Json(message, isEdit: false), WireJson.Default.MessageJson), message.File);

    /// <summary>A message in a channel that answers another, the first or a later one; all in the channel see it.</summary>
    public static WireBody AnswerTo(string messageId, int index, DiscordMessage message) =>
        new(JsonSerializer.SerializeToUtf8Bytes(Json(message with { ToAskerOnly = false }, isEdit: false) with
        {
            MessageReference = new ReferenceJson(messageId),
            Nonce = string.Create(CultureInfo.InvariantCulture, $"{messageId}-{index}"),
            EnforceNonce = true,
        }, WireJson.Default.MessageJson), message.File);

    /// <summary>What the loading state, or a message sent before, turns into.</summary>
    public static WireBody Edit(DiscordMessage message) =>
        new(JsonSerializer.SerializeToUtf8Bytes(Json(message, isEdit: true), WireJson.Default.MessageJson), message.File);

    /// <summary>The loading state (INT-5, type 5).</summary>
    public static FirstAnswer Defer(bool toAskerOnly) =>
        new(FirstAnswerKind.Defer, new(JsonSerializer.SerializeToUtf8Bytes(new DeferJson((int)FirstAnswerKind.Defer, toAskerOnly ? new DeferDataJson(Ephemeral) : null), WireJson.Default.DeferJson))) { ToAskerOnly = toAskerOnly };

    /// <summary>PONG.</summary>
    public static WireBody Pong { get; } = new(JsonSerializer.SerializeToUtf8Bytes(new CallbackJson(1), WireJson.Default.CallbackJson));

    /// <summary>Completions, cut to what Discord shows; one whose value is too long to be sent back is left out (INT-12, CMD-5).</summary>
    public static FirstAnswer Choices(IEnumerable<Choice> choices)
    {
        var shown = choices
            .Where(choice => choice.Value.Length is > 0 and <= LongestChoice && !string.IsNullOrWhiteSpace(choice.Name))
            .Take(MostChoices)
            .Select(choice => new ChoiceJson(GraphemeCut.Of(Replies.Visible.Of(choice.Name), LongestChoice, QuotationText.Cut), choice.Value))
            .ToList();
        return new FirstAnswer(FirstAnswerKind.Choices, new(JsonSerializer.SerializeToUtf8Bytes(new ChoicesJson((int)FirstAnswerKind.Choices, new ChoiceListJson(shown)), WireJson.Default.ChoicesJson))) { Choices = shown };
    }

    private static WireBody Callback(FirstAnswerKind kind, DiscordMessage message) =>
        new(JsonSerializer.SerializeToUtf8Bytes(new CallbackJson((int)kind, Json(message, isEdit: kind == FirstAnswerKind.Update)), WireJson.Default.CallbackJson), message.File);

    private static MessageJson Json(DiscordMessage message, bool isEdit)
    {
        MessageLimits.Check(message);
        // Addresses in a text alone would unfold into previews; with embeds of our own the flag would hide those (MEN-R5).
        var flags = (message.ToAskerOnly && !isEdit ? Ephemeral : 0) | (message.Embeds.Count == 0 ? SuppressEmbeds : 0);
        return new MessageJson
        {
            Content = message.Head ?? (isEdit ? "" : null),
            Addressee = message.Addressee,
            Embeds = message.Embeds.Count > 0 || isEdit
                ? [.. message.Embeds.Select(Json)]
                : null,
            Flags = flags == 0 ? null : flags,
            Components = message.Controls.Count > 0 || isEdit ? [.. message.Controls.Select(row => new RowJson([.. row.Select(Json)]))] : null,
            Attachments = message.File is { } file ? [new AttachmentJson("0", file.Name, file.Description)] : isEdit ? [] : null,
        };
    }

    private static ControlJson Json(DiscordControl control) => control switch
    {
        DiscordControl.Button button => new ControlJson(ControlJson.Button, button.Id) { Style = ControlJson.Grey, Label = button.Label, Disabled = button.IsOff ? true : null },
        DiscordControl.Menu menu => new ControlJson(ControlJson.Menu, menu.Id) { Placeholder = menu.Prompt, Options = [.. menu.Entries.Select(entry => new EntryJson(entry.Label, entry.Value, entry.IsChosen ? true : null))] },
        _ => throw new NotSupportedException($"{control.GetType().Name} has no form on the wire yet."),
    };

    private static EmbedJson Json(DiscordEmbed embed) => new(
        embed.Title, embed.Description.Length > 0 ? embed.Description : null, embed.Colour, embed.Picture is { } file ? new PictureJson($"attachment://{file}") : null);
}
