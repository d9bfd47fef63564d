using System.Text;
using Bot.Replies.Embeds;

namespace Bot.Wire.Messages;

/// <summary>Checks a message against Discord's limits before it is sent, for one that breaks them is refused whole (50035).</summary>
internal static class MessageLimits
{
    private const int LargestFile = 10 * 1024 * 1024;

    /// <summary>Throws when the message breaks a limit.</summary>
    public static void Check(DiscordMessage message)
    {
        if (Broken(message) is { Count: > 0 } broken) throw new InvalidOperationException($"The message breaks a limit: {string.Join("; ", broken)}.");
    }

    /// <summary>What breaks a limit, by field, the text itself left out; empty when all is well.</summary>
    public static IReadOnlyList<string> Broken(DiscordMessage message)
    {
        var broken = new List<string>();
        Check("content", message.Head?.Trim().Length ?? 0, DiscordLimits.Content);
        Check("embeds", message.Embeds.Count, DiscordLimits.Embeds);
        Check("embeds together", message.Embeds.Sum(embed => embed.Length), DiscordLimits.AllEmbeds);
        foreach (var (index, embed) in message.Embeds.Index())
        {
            Check($"embeds.{index}.title", embed.Title?.Length ?? 0, DiscordLimits.Title);
            Check($"embeds.{index}.description", embed.Description.Length, DiscordLimits.Description);
            if (IsBlank(embed.Title) && IsBlank(embed.Description)) broken.Add($"embeds.{index} is empty");
        }

        CheckControls();
        if (message.File is { } file)
        {
            Check("file", file.Bytes.Length, LargestFile);
            Check("file's description", file.Description?.Length ?? 0, DiscordLimits.FileDescription);
        }

        if (IsBlank(message.Head) && message.Embeds.Count == 0 && message.File is null) broken.Add("message is empty");
        return broken;

        void CheckControls()
        {
            var controls = message.Controls.SelectMany(row => row).ToList();
            Check("components", message.Controls.Count, DiscordLimits.Rows);
            foreach (var row in message.Controls) Check("a row", row.Count, row.Any(control => control is DiscordControl.Menu) ? 1 : DiscordLimits.ButtonsOfRow);
            foreach (var control in controls) Check("custom_id", control.Id.Length, DiscordLimits.ControlId);
            if (controls.DistinctBy(control => control.Id).Count() < controls.Count) broken.Add("two controls have one custom_id");
            foreach (var button in controls.OfType<DiscordControl.Button>()) Check("label", button.Label.Length, DiscordLimits.Label);
            foreach (var menu in controls.OfType<DiscordControl.Menu>())
            {
                Check("options", menu.Entries.Count, DiscordLimits.Entries);
                foreach (var entry in menu.Entries) Check("option", Math.Max(entry.Label.Length, entry.Value.Length), DiscordLimits.Entry);
            }
        }

        void Check(string field, int length, int most)
        {
            if (length > most) broken.Add($"{field} is {length}, at most {most}");
        }
    }

    // Discord trims more than white space: a message of U+200B alone is empty to it (MSG-7).
    private static bool IsBlank(string? text) =>
        string.IsNullOrWhiteSpace(text) || text.EnumerateRunes().All(rune => Rune.IsWhiteSpace(rune)
            || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.Control);
}
