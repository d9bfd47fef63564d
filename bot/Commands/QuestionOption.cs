using Index;
using Index.Passages.Completion;

namespace Bot.Commands;

/// <summary>The option that takes a question, with clauses and principles to ask for.</summary>
internal static class QuestionOption
{
    private const int MostChoices = 25;

    // CMD-5
    private const int LongestName = 100;

    public static CommandOption Of(Library library, string description) =>
        new("question", description) { Suggest = typed => library.SuggestQuestions(typed, MostChoices).Select(Choice) };

    private static Choice Choice(QuestionSuggestion suggestion)
    {
        var place = suggestion.Clause is { } clause ? $" ({clause.Id})" : $" ({CommandWords.Of("question.principle")})";
        var name = suggestion.Words + Cut(suggestion) + place;
        return new Choice(name.Length <= LongestName ? name : Shortened(suggestion.Words, LongestName - place.Length) + place, suggestion.Words);
    }

    private static string Cut(QuestionSuggestion suggestion) => suggestion.Clause is { RunIn: null } clause && suggestion.Words.Length < clause.Quote.TrimEnd('.').Length ? " […]" : "";

    private static string Shortened(string words, int room)
    {
        var end = words.LastIndexOf(' ', Math.Max(0, room - 4));
        return end > 0 ? $"{words[..end]} […]" : "[…]";
    }
}
