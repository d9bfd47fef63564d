using Bot.Replies;
using Index;
using Index.Corpus;

namespace Bot.Commands;

/// <summary>/compare: two or more documents side by side, on everything or on one principle; one document twice shows how its editions differ.</summary>
public sealed class CompareCommand(Library library) : ICommand
{
    private const int MostDocuments = 6;

    /// <inheritdoc/>
    public CommandSpec Spec => new("compare", CommandWords.Of("compare"))
    {
        Options =
        [
            DocumentOption.Of(library, CommandWords.Of("compare.a"), "a"),
            DocumentOption.Of(library, CommandWords.Of("compare.b"), "b"),
            new("principle", CommandWords.Of("compare.principle")) { IsRequired = false, Suggest = typed => PrincipleOption.Suggest(library, typed) },
            new("more", CommandWords.Of("compare.more")) { IsRequired = false, MaxLength = 300 },
        ],
    };

    /// <inheritdoc/>
    public Reply Answer(CommandCall call)
    {
        var (a, refusal) = DocumentOption.Read(library, call, "a");
        if (refusal is not null) return refusal;
        (var b, refusal) = DocumentOption.Read(library, call, "b");
        if (refusal is not null) return refusal;
        var (more, principle) = LeadingDocuments(call.Find("principle"));
        foreach (var name in call["more"].Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            (var document, refusal) = DocumentOption.Named(library, name);
            if (refusal is not null) return refusal;
            more.Add(document!);
        }
        return Compare([a!, b!, .. more], principle);
    }

    private Reply Compare(List<Document> documents, string? principle)
    {
        if (documents is [var a, var b] && a.Id == b.Id)
            return a.Editions.Count > 1
                ? new Reply.Comparing(library.Compare(a, b))
                : RefusalWords.OneEdition(a.Id, Others(a));

        if (documents.GroupBy(d => d.Id).FirstOrDefault(g => g.Count() > 1) is { } twice)
            return RefusalWords.Twice(twice.Key);
        if (documents.Count > MostDocuments)
            return RefusalWords.TooMany(documents.Count, MostDocuments);

        var couples = documents.SelectMany((first, i) => documents.Skip(i + 1).Select(second => library.Compare(first, second, principle))).ToList();
        return new Reply.Comparing(couples[0]) { More = couples[1..] };
    }

    // “compare dfi wuzhen budapest cybercrime”: what opens with the id of a document names a further one.
    private (List<Document> Documents, string? Principle) LeadingDocuments(string? words)
    {
        var documents = new List<Document>();
        while (words is not null)
        {
            var parts = words.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (library.Documents.FirstOrDefault(d => parts.Length > 0 && d.Id.Equals(parts[0].TrimEnd(','), StringComparison.OrdinalIgnoreCase)) is not { } document) break;
            documents.Add(document);
            words = parts.Length > 1 ? parts[1] : null;
        }
        return (documents, words);
    }

    private string Others(Document document) => string.Join(", ", library.Documents.Where(d => d.Id != document.Id).Select(d => d.Id));
}
