using Index.Text;

namespace Index.Corpus.Parsing;

/// <summary>The quotable lines about a text, with ids such as <c>wuzhen/editors-note</c>.</summary>
internal static class ApparatusBuilder
{
    public static IReadOnlyList<Clause> Of(string document, SourceFile file, IReadOnlyList<Block> blocks)
    {
        var found = new List<Clause>();
        var counts = new Dictionary<ClauseKind, int>();
        foreach (var block in blocks)
        {
            if (KindOf(block.Kind) is not { } kind) continue;
            var (place, label) = NameOf(kind);
            var n = counts[kind] = counts.GetValueOrDefault(kind) + 1;
            var isNumbered = kind == ClauseKind.Footnote;
            found.Add(new Clause
            {
                Id = new ClauseId(document, n == 1 && !isNumbered ? place : $"{place}-{n}"),
                Kind = kind,
                Label = n == 1 && !isNumbered ? label : $"{label} {n}",
                Number = found.Count + 1,
                Text = new Placement(file, block.Span),
                Ordinal = isNumbered ? n : null,
            });
        }
        return found;
    }

    private static ClauseKind? KindOf(BlockKind kind) => kind switch
    {
        BlockKind.EditorsNote => ClauseKind.EditorsNote,
        BlockKind.Standfirst => ClauseKind.Standfirst,
        BlockKind.Byline => ClauseKind.Byline,
        BlockKind.Dateline => ClauseKind.Dateline,
        BlockKind.Footnote => ClauseKind.Footnote,
        _ => null,
    };

    private static (string Place, string Label) NameOf(ClauseKind kind) => kind switch
    {
        ClauseKind.EditorsNote => ("editors-note", "editor’s note"),
        ClauseKind.Standfirst => ("standfirst", "standfirst"),
        ClauseKind.Byline => ("byline", "byline"),
        ClauseKind.Dateline => ("dateline", "dateline"),
        _ => ("footnote", "footnote"),
    };
}
