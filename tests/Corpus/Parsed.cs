using Index.Corpus;
using Index.Corpus.Parsing;
using Index.Text;

namespace Tests.Corpus;

/// <summary>A text read by the parser alone, without metadata, as it would be when somebody drops it into the folder.</summary>
internal static class Parsed
{
    public static ParsedEdition Of(string text)
    {
        var file = new SourceFile("doc.txt", text, "");
        return EditionParser.Parse("doc", file, new Span(0, text.Length), new EditionMetadata { File = file.Name }, new DocumentMetadata { Id = "doc" });
    }

    /// <summary>Everything found, in order of place: kind, id or reason, and span.</summary>
    public static IReadOnlyList<(string Kind, string Name, Span Span)> Pieces(this ParsedEdition parsed)
    {
        var file = parsed.Edition.File;
        IEnumerable<(string Kind, string Name, Span Span)> pieces =
        [
            .. parsed.Edition.Title is { } title ? [("title", "", title.Span)] : Array.Empty<(string, string, Span)>(),
            .. parsed.Edition.Headings.Select(h => ("heading", "", h.Span)),
            .. parsed.Edition.LeftOut.Select(l => ("out", l.Why, l.Line.Span.Trimmed(file.Text))),
            .. parsed.Clauses.Concat(parsed.Apparatus).Select(c => (c.Kind.ToString(), c.Id.Place, c.Text.Span)),
        ];
        return [.. pieces.OrderBy(p => p.Span.Start)];
    }
}
