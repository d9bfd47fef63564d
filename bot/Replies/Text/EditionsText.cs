using Index.Corpus;
using Index.Text;

namespace Bot.Replies.Text;

/// <summary>What a document's other copies and known misprints add to a quotation.</summary>
internal static class EditionsText
{
    /// <summary>Each known misprint inside a part with its reading; the quotation keeps what is printed.</summary>
    public static IEnumerable<string> MisprintsIn(Document document, SourceFile file, Span part) =>
        document.Editions
            .Where(edition => edition.File == file)
            .SelectMany(edition => edition.Misprints)
            .Where(misprint => part.Overlaps(misprint.Printed.Span))
            .Select(misprint => TextWords.Misprint(misprint.Printed.Quote, misprint.Reading));

    /// <summary>The other editions by name, with the number of places where they read otherwise; null when there are none.</summary>
    public static string? AlsoIn(Document document, Clause clause)
    {
        var others = clause.AlsoIn.Select(also =>
        {
            var edition = document.Editions.FirstOrDefault(edition => edition.File == also.File);
            var variants = document.Variants.Count(variant => variant.Clause == clause.Id && variant.Other.File == also.File);
            var name = edition?.Name ?? also.File.Name;
            return variants == 0 ? name : TextWords.WithVariants(variants, name);
        });
        return clause.AlsoIn.Count > 0 ? TextWords.AlsoIn(string.Join("; ", others)) : null;
    }
}
