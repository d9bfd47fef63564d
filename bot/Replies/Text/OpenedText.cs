using Index.Corpus;
using Index.Quotes;

namespace Bot.Replies.Text;

/// <summary>What stands behind the cells of one principle: clauses by their first words, or what was tried in vain.</summary>
internal static class OpenedText
{
    public static void Write(Layout layout, Reply.Covering reply, Func<ClauseId, Document> documents)
    {
        if (reply.Opened.Count == 0)
            return;
        if (reply.Table.Rows is [{ Principle.Sentence.Length: > 0 } row])
            layout.Gap().Write(row.Principle.Sentence, mark: Mark.Faint);

        foreach (var opened in reply.Opened)
        {
            var document = documents(new ClauseId(opened.Cell.Document, ""));
            layout.Gap().Write([new Run($"{document.Title} ({document.Id})", Mark.Title), new Run($" · {Citation.StatusOf(document)} · {Count(opened.Cell.Count)}", Mark.Plain)], hanging: 2);
            foreach (var clause in opened.Cell.Passages.Select(passage => passage.Clause))
                layout.Write([new Run($"{clause.Id}  ", Mark.Title), .. FirstWords.Of(clause)], indent: 2, hanging: 2);
            if (opened.Silence is { } silence)
                WriteSilence(layout, silence.Tried, [.. silence.Nearest.Select(passage => (passage, documents(passage.Clause.Id)))]);
        }

        if (reply.Opened.Any(opened => !opened.Cell.IsSilent))
            layout.Gap().Write(CoverageTextWords.Whole(reply.Table.Rows[0].Principle.Id), mark: Mark.Faint);
    }

    private static void WriteSilence(Layout layout, IReadOnlyList<string> tried, IReadOnlyList<(Index.Passages.Passage Passage, Document Document)> nearest)
    {
        if (tried.Count > 0)
            layout.Write(CoverageTextWords.Tried(string.Join(", ", tried.Select(TextWords.Quoted))), indent: 2, Mark.Faint, hanging: 2);
        if (nearest.Count > 0)
            layout.Write(CoverageTextWords.NearestMisses, indent: 2);
        foreach (var (passage, document) in nearest)
            NearText.Write(layout.Gap(), passage, document);
    }

    private static string Count(int clauses) => clauses == 0 ? CoverageTextWords.Silent : TextWords.Clauses(clauses);
}
