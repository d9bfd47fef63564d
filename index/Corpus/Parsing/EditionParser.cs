using Index.Text;

namespace Index.Corpus.Parsing;

/// <summary>One source file to clauses, headings, apparatus and what is left out: lines, blocks, kinds, outline, ids.</summary>
internal static class EditionParser
{
    public static ParsedEdition Parse(string document, SourceFile file, Span part, EditionMetadata edition, DocumentMetadata about)
    {
        var (read, leftOut) = BlockReader.Read(file.Text, part);
        var blocks = Classifier.Classify(read, file.Text, about.Title, [.. leftOut.Where(l => l.Why == Furniture.WebButton).Select(l => l.Line.Start)]);
        var rest = blocks.Where(b => b.Kind == BlockKind.LeftOut).Select(b => (Line: b.Span, Why: "below the end of the text on a web page"));
        var sections = Outline.Of(blocks);
        var title = blocks.FirstOrDefault(b => b.Kind == BlockKind.Title);

        return new ParsedEdition(
            new Edition
            {
                File = file,
                Name = edition.Name ?? file.Name,
                TextPart = part,
                Title = title is null ? null : new Placement(file, HeadingRule.Words(title, file.Text)),
                Headings = [.. sections.Where(s => s.Heading is not null).Select(s => new Placement(file, HeadingRule.Words(s.Heading!, file.Text)))],
                LeftOut = [.. leftOut.Concat(rest).OrderBy(l => l.Line.Start).Select(l => new LeftOut(new Placement(file, l.Line), l.Why))],
            },
            new ClauseBuilder(document, file, about.Sections).Clauses(blocks, sections),
            ApparatusBuilder.Of(document, file, blocks));
    }
}
