using Bot.Replies;
using Index;
using Index.Corpus;

namespace Bot.Commands;

/// <summary>The option that names one document, as several commands take it.</summary>
internal static class DocumentOption
{
    private const string Name = "document";

    public static CommandOption Of(Library library, string description, string name = Name) =>
        new(name, description) { IsRequired = name != Name, Suggest = typed => Suggest(library, typed) };

    /// <summary>The document that the call names, null when it names none; or why there is no such document.</summary>
    public static (Document? Document, Reply.Refusal? Refusal) Read(Library library, CommandCall call, string option = Name) =>
        call.Find(option) is { } name ? Named(library, name) : (null, null);

    /// <summary>The document of this name, or why there is none.</summary>
    public static (Document? Document, Reply.Refusal? Refusal) Named(Library library, string name) =>
        library.FindDocument(name) is { } document
            ? (document, null)
            : (null, RefusalWords.NoDocument(Visible.Of(name), library.Documents.Select(d => d.Id)));

    private static IEnumerable<Choice> Suggest(Library library, string typed) =>
        library.Documents
            .Where(d => d.About.ShortNames.Append(d.Title).Append(d.Id).Any(n => n.Contains(typed.Trim(), StringComparison.OrdinalIgnoreCase)))
            .Select(d => new Choice(d.Title, d.Id));
}
