using System.Globalization;
using Bot.Replies.Embeds;
using Bot.Wire.Messages;
using Discord;

namespace Bot.Wire.DiscordNet;

/// <summary>Messages in Discord.Net's own forms: within the limits, and with no mention allowed, as <see cref="MessageWriter"/> writes them.</summary>
internal static class MessageForms
{
    /// <summary>Neither users nor roles nor everyone (MEN-2), but for the one user it is addressed to.</summary>
    public static AllowedMentions Mentions(DiscordMessage message) =>
        new(AllowedMentionTypes.None) { UserIds = message.Addressee is { } user && ulong.TryParse(user, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? [id] : [] };

    /// <summary>The text, frames and controls of a message.</summary>
    public static (string? Text, Embed[] Embeds, MessageComponent? Controls) Of(DiscordMessage message)
    {
        MessageLimits.Check(message);
        return (message.Head, [.. message.Embeds.Select(Of)], message.Controls.Count > 0 ? Of(message.Controls) : null);
    }

    /// <summary>Puts a message in the place of another, which may have files.</summary>
    public static void Change(MessageProperties changed, DiscordMessage message, bool hasFiles)
    {
        var (text, embeds, controls) = Of(message);
        changed.Content = text ?? "";
        changed.Embeds = embeds;
        changed.Components = controls ?? new ComponentBuilder().Build();
        changed.AllowedMentions = Mentions(message);
        if (embeds.Length == 0) changed.Flags = MessageFlags.SuppressEmbeds;
        if (message.File is { } file) changed.Attachments = new[] { Of(file) };
        else if (hasFiles) changed.Attachments = Array.Empty<FileAttachment>();
    }

    /// <summary>A file that goes along.</summary>
    public static FileAttachment Of(DiscordFile file) => new(new MemoryStream(file.Bytes, writable: false), file.Name, file.Description);

    private static Embed Of(DiscordEmbed embed) => new EmbedBuilder
    {
        Title = embed.Title,
        Description = embed.Description.Length > 0 ? embed.Description : null,
        Color = new Color((uint)embed.Colour),
        ImageUrl = embed.Picture is { } file ? $"attachment://{file}" : null,
    }.Build();

    private static MessageComponent Of(IReadOnlyList<IReadOnlyList<DiscordControl>> rows) =>
        new ComponentBuilder().WithRows(rows.Select(row => new ActionRowBuilder { Components = [.. row.Select(Of)] })).Build();

    private static IMessageComponent Of(DiscordControl control) => control switch
    {
        DiscordControl.Button button => new ButtonBuilder(button.Label, button.Id, ButtonStyle.Secondary, isDisabled: button.IsOff).Build(),
        DiscordControl.Menu menu => new SelectMenuBuilder(menu.Id, [.. menu.Entries.Select(entry => new SelectMenuOptionBuilder(entry.Label, entry.Value, isDefault: entry.IsChosen ? true : null))], menu.Prompt).Build(),
        _ => throw new NotSupportedException($"{control.GetType().Name} has no form in Discord.Net yet."),
    };
}
