using Index.Corpus;

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
            .Select(misprint => $"printed “{misprint.Printed.Quote}”: read “{misprint.Reading}”");

    /// <summary>The other editions by name, with the number of places where they read otherwise; null when there are none.</summary>
    public static string? AlsoIn(Document document, Clause clause)
    {
        var others = clause.AlsoIn.Select(also =>
        {
            var edition = document.Editions.FirstOrDefault(edition => edition.File == also.File);
            var variants = document.Variants.Count(variant => variant.Clause == clause.Id && variant.Other.File == also.File);
            return (edition?.Name ?? also.File.Name) + variants switch { 0 => "", 1 => " (1 variant reading)", _ => $" ({variants} variant readings)" };
        });
        return clause.AlsoIn.Count > 0 ? $"also in: {string.Join("; ", others)}" : null;
    }
}
