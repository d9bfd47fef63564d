using System.Text.RegularExpressions;
using Index;
using Index.Corpus;

namespace Bot.Commands.Conversing;

/// <summary>Which documents a text names, by id, title, short name or those who speak in it.</summary>
internal sealed class NamedDocuments(Library library)
{
    /// <summary>The document that the whole text is a name of; null when it is none.</summary>
    public Document? Whole(string text)
    {
        var name = Article(text.Trim());
        return name.Length == 0 ? null
            : library.FindDocument(name)
            ?? library.Documents.FirstOrDefault(document => document.About.IssuerNames.Any(issuer => Article(issuer).Equals(name, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>The only document that is named somewhere in the text, and the words that name it; null when none is, or more than one.</summary>
    public (Document Document, string Name)? In(string text)
    {
        var named = library.Documents
            .Select(document => (Document: document, Name: Names(document).OrderByDescending(name => name.Length).FirstOrDefault(name => Holds(text, name))))
            .Where(found => found.Name is not null).Take(2).ToList();
        return named is [var (document, name)] ? (document, name!) : null;
    }

    /// <summary>The text with another name in the place of one.</summary>
    public static string Renamed(string text, string from, string to) => Regex.Replace(text, Pattern(from), to.Replace("$", "$$", StringComparison.Ordinal), RegexOptions.IgnoreCase);

    /// <summary>The name by which a document is called in a sentence.</summary>
    public static string ShortName(Document document) => document.About.ShortNames is [var first, ..] ? first : document.Title;

    private static IEnumerable<string> Names(Document document) => [document.Id, document.Title, .. document.About.ShortNames, .. document.About.IssuerNames];

    private static bool Holds(string text, string name) => Regex.IsMatch(text, Pattern(name), RegexOptions.IgnoreCase);

    private static string Pattern(string name) => $@"(?<!\w){Regex.Escape(name)}(?!\w)";

    private static string Article(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..].Trim() : name;
}
