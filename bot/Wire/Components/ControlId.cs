using System.Globalization;
using Bot.Replies.Embeds;

namespace Bot.Wire.Components;

/// <summary>
/// The id of a control (CMP-3): version, way, page, and the call it belongs to, so that it works after a restart and in any process.
/// A call too long for one id is dealt over all the ids of a message, of which Discord sends back every one.
/// </summary>
internal static class ControlId
{
    /// <summary>The longest id, in UTF-16 units.</summary>
    public const int Longest = DiscordLimits.ControlId;

    private const char Version = '1';
    private const char Whole = '!';
    private const char Dealt = '-';

    /// <summary>The ids of controls of one call, in their order; null when the call is longer than all of them can carry.</summary>
    public static IReadOnlyList<string>? Of(string call, IReadOnlyList<(Way Way, int Page)> controls)
    {
        var heads = controls.Select(control => string.Create(CultureInfo.InvariantCulture, $"{Version}{(char)control.Way}{control.Page}")).ToList();
        if (heads.All(head => head.Length + 1 + call.Length <= Longest)) return [.. heads.Select(head => $"{head}{Whole}{call}")];

        var ids = new List<string>();
        foreach (var head in heads)
        {
            var length = Math.Min(call.Length, Longest - head.Length - 1);
            if (length > 0 && length < call.Length && char.IsHighSurrogate(call[length - 1])) length--;
            ids.Add($"{head}{Dealt}{call[..length]}");
            call = call[length..];
        }

        return call.Length == 0 ? ids : null;
    }

    /// <summary>What the pressed control does, on which page, and with which call; null when no control of ours has that id. <paramref name="all"/> are the ids of the message it stands under.</summary>
    public static (Way Way, int Page, string Call)? Read(string id, IReadOnlyList<string> all)
    {
        if (Split(id) is not var (way, page, mark, call)) return null;
        if (mark == Dealt) call = string.Concat(all.Select(Split).Where(other => other is { Mark: Dealt }).Select(other => other!.Value.Call));
        return (way, page, call);
    }

    private static (Way Way, int Page, char Mark, string Call)? Split(string id)
    {
        if (id.Length > Longest || id is not [Version, var way, ..] || !Enum.IsDefined((Way)way)) return null;
        var mark = id.AsSpan().IndexOfAny(Whole, Dealt);
        return mark > 2 && int.TryParse(id.AsSpan(2, mark - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? ((Way)way, page, id[mark], id[(mark + 1)..]) : null;
    }
}
