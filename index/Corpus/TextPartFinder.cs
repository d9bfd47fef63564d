using Index.Corpus.Parsing;
using Index.Text;

namespace Index.Corpus;

/// <summary>Where the document begins and ends inside a file, as the metadata says.</summary>
internal static class TextPartFinder
{
    public static (Span Part, CorpusFault? Fault) Find(SourceFile file, EditionMetadata edition, string metadataFile)
    {
        var lines = Line.Of(file.Text).Where(l => !l.IsBlank(file.Text)).Select(l => l.Span.Trimmed(file.Text)).ToList();
        var start = 0;
        if (edition.Begins is { } begins)
        {
            var first = lines.FindIndex(l => l.In(file.Text).StartsWith(begins, StringComparison.Ordinal));
            if (first < 0) return (default, Missing("begins", begins, "starts", file, metadataFile));
            start = lines[first].Start;
        }
        var end = file.Text.Length;
        if (edition.Ends is { } ends)
        {
            var last = lines.FindLastIndex(l => l.Start >= start && l.In(file.Text).EndsWith(ends, StringComparison.Ordinal));
            if (last < 0) return (default, Missing("ends", ends, "ends", file, metadataFile));
            end = lines[last].End;
        }
        return (Span.Between(start, end), null);
    }

    private static CorpusFault Missing(string setting, string words, string verb, SourceFile file, string metadataFile) =>
        new(metadataFile, null, $"“{setting}” of {file.Name}: no line of the file {verb} with “{words}”.", $"Copy the words from the file, or leave “{setting}” out.");
}
