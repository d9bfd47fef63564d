using System.Text.Json;
using Bot.Wire.Json;

namespace Bot.Wire.Interactions;

/// <summary>Reads which control was pressed, and what matters of the message it stands under.</summary>
internal static class PressReader
{
    private const int Ephemeral = 64;
    private const int MostRows = 40;
    private const int MostEntries = 25;

    /// <summary>The press; null when no control is named.</summary>
    public static Press? Read(JsonElement interaction)
    {
        if (interaction.Get("data").Get("custom_id").Text() is not { } id) return null;
        var message = interaction.Get("message");
        var controls = message.Get("components").Items().Take(MostRows).SelectMany(row => row.Get("components").Items().Take(MostRows)).ToList();
        return new Press(
            id,
            interaction.Get("data").Get("values").Items().Select(value => value.Text()).FirstOrDefault(),
            [.. controls.Select(control => control.Get("custom_id").Text()).OfType<string>()],
            [.. controls.SelectMany(control => control.Get("options").Items().Take(MostEntries)).Select(entry => entry.Get("value").Text()).OfType<string>()],
            Asker.Of(message),
            ((message.Get("flags").Whole() ?? 0) & Ephemeral) != 0);
    }
}
