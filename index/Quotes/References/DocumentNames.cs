using Index.Corpus;
using Index.Text;

namespace Index.Quotes.References;

/// <summary>Which document a name means, and where the name ends in a longer reference.</summary>
public sealed class DocumentNames(IReadOnlyList<Document> documents)
{
    private static readonly HashSet<string> Generic = ["declaration", "document", "doc", "paper", "txt", "pdf", "json", "oped", "op", "ed", "editorial"];

    private readonly IReadOnlyList<DocumentName> _names = [.. documents.SelectMany(DocumentName.Of)];

    /// <summary>The document that a name means (id, short name, title or file, misspellings forgiven); null when none is near enough or two are equally near.</summary>
    public Document? Find(string name)
    {
        var pieces = TypedWords.Read(name);
        if (AtStart(pieces) is { } split && split.Left.All(p => !p.IsWord && !p.IsNumber)) return split.Document;
        var words = DocumentName.Significant(pieces);
        while (words.Count > 1 && Generic.Contains(words[^1])) words = [.. words.SkipLast(1)];
        if (Nearest(words) is { } near) return near.Document;
        if (words.Count < 2) return null;
        Document[] holders = [.. _names.Where(n => n.Holds(words)).Select(n => n.Document).Distinct()];
        return holders is [var only] ? only : null;
    }

    /// <summary>The document named at the start (“dfi human rights 3”) or end (“article 5 of wuzhen”) and what is left of the text; null when none is named.</summary>
    public (Document Document, string Left)? Split(string typed)
    {
        if (Split(TypedWords.Read(typed)) is not { } split) return null;
        var rest = split.Left.Count == 0 ? "" : Span.Between(split.Left[0].Span.Start, split.Left[^1].Span.End).In(typed);
        return (split.Document, rest);
    }

    internal (Document Document, IReadOnlyList<Piece> Left)? Split(IReadOnlyList<Piece> pieces) => AtStart(pieces) ?? AtEnd(pieces);

    private (Document Document, IReadOnlyList<Piece> Left)? AtStart(IReadOnlyList<Piece> pieces)
    {
        for (var next = Math.Min(pieces.Count, 40); next > 0; next--)
        {
            if (!IsNamePiece(pieces[next - 1])) continue;
            if (Nearest(DocumentName.Significant(pieces.Take(next))) is not { } near) continue;
            while (next < pieces.Count && (Generic.Contains(pieces[next].Text) || IsJoint(pieces, next))) next++;
            return (near.Document, [.. pieces.Skip(next)]);
        }
        return null;
    }

    private (Document Document, IReadOnlyList<Piece> Left)? AtEnd(IReadOnlyList<Piece> pieces)
    {
        for (var start = Math.Max(1, pieces.Count - 40); start < pieces.Count; start++)
        {
            if (!IsNamePiece(pieces[start])) continue;
            var words = DocumentName.Significant(pieces.Skip(start));
            while (words.Count > 1 && Generic.Contains(words[^1])) words = [.. words.SkipLast(1)];
            if (Nearest(words) is not { } near) continue;
            // A slip is forgiven only where a name must follow: “article 5 of wuzen”.
            var end = start;
            while (end > 0 && pieces[end - 1].Text is "of" or "in" or "from" or "the" or "," or "(" or ":") end--;
            if (near.Slips == 0 || end < start) return (near.Document, [.. pieces.Take(end)]);
        }
        return null;
    }

    // “wuzhen.txt”, “op-ed”
    private static bool IsJoint(IReadOnlyList<Piece> pieces, int at) =>
        pieces[at].Text is "." or "-" && pieces[at].IsGlued && at + 1 < pieces.Count && Generic.Contains(pieces[at + 1].Text);

    private static bool IsNamePiece(Piece piece) => (piece.IsWord || piece.IsNumber) && !SmallWords.Contains(piece.Text);

    private (Document Document, int Slips)? Nearest(IReadOnlyList<string> words)
    {
        if (words.Count == 0) return null;
        var best = _names.Select(n => (n.Document, Slips: n.Slips(words))).Where(n => n.Slips is not null)
            .GroupBy(n => n.Document, (document, all) => (Document: document, Slips: all.Min(n => n.Slips!.Value)))
            .OrderBy(n => n.Slips).Take(2).ToArray();
        return best.Length == 0 || (best.Length == 2 && best[0].Slips == best[1].Slips) ? null : best[0];
    }
}
