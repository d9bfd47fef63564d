using Index.Corpus;

namespace Bot.Replies.Embeds.Cards;

/// <summary>Names that fit a phone's line: a document's, and a clause's in it.</summary>
internal static class ShortName
{
    private const int Longest = 32;

    /// <summary>The title; where that is long, the first name that people use for it.</summary>
    public static string Of(Document document) =>
        document.About.ShortNames.Prepend(document.Title).FirstOrDefault(name => name.Length is > 0 and <= Longest) ?? document.Id;

    /// <summary>Document and place: “Wuzhen Declaration · 2”, “DFI · human rights 3”.</summary>
    public static string Of(Document document, Clause clause) => $"{Of(document)} · {(clause.IsApparatus ? clause.Label : PlaceOf(clause.Id))}";

    /// <summary>A document's name and its id, or the id alone when no document has it.</summary>
    public static string Of(string id, Func<ClauseId, Document> documents)
    {
        try
        {
            return $"{Of(documents(new ClauseId(id, "")))} ({id})";
        }
        catch (KeyNotFoundException)
        {
            return id;
        }
    }

    private static string PlaceOf(ClauseId id) => string.Join(' ', id.Place.Split('/').Select(InWords));

    private static string InWords(string part) => part switch
    {
        ['p', .. var number] when IsNumber(number) => $"paragraph {number}",
        ['b', .. var number] when IsNumber(number) => $"bullet {number}",
        "lead" => "lead-in",
        _ => part.Replace('-', ' '),
    };

    private static bool IsNumber(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);
}
