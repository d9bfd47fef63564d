using System.Globalization;

namespace Bot.Wire.Components;

/// <summary>What stands on controls, and what is said to whoever presses one in vain.</summary>
internal static class ControlWords
{
    public const string Back = "◀ Back";
    public const string Next = "Next ▶";
    public const string Context = "Context";
    public const string Cite = "Cite";
    public const string Why = "Why these?";
    public const string Publish = "Show to everyone";
    public const string ChooseForm = "Another form of citation";
    public const string ChooseClause = "The context of another clause";
    public const string Unknown = "This button or form belongs to a reply that is no longer served. Call the command again.";
    public const string NotYours = "These pages are turned by whoever asked. Call the command yourself, and you have pages of your own.";
    public const string NotHere = "In this channel I may answer only to you: its moderators have set that. Publish it in another channel.";

    public static string PageOf(int page, int pages) => string.Create(CultureInfo.InvariantCulture, $"{page} of {pages}");
}
