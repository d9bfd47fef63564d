using Index.Wording;

namespace Bot.Commands;

/// <summary>What is said of commands, their options and choices before they are called, by a name for each place (“ask”, “ask.question”).</summary>
internal static class CommandWords
{
    private static readonly WordBook Words = new(typeof(CommandWords));

    public static string Of(string place) => Words.Text(name: place);
}
