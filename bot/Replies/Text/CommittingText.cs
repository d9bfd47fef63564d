using Index.Corpus;
using Index.Quotes;

namespace Bot.Replies.Text;

/// <summary>Clauses with their words of commitment, a page of them, and the scale they are ordered on.</summary>
internal static class CommittingText
{
    public static void Write(Layout layout, Reply.Committing reply, Func<ClauseId, Document> documents, Func<int, string> nextPage)
    {
        var pages = ReplyPages.Of(reply.Quoted);
        var number = Math.Clamp(reply.Quoted.Page, 1, pages.Count);
        foreach (var part in pages[number - 1])
            WriteClause(layout.Gap(), reply, part, documents(part.Passage.Clause.Id));

        layout.Gap().Write(TextWords.Strengths(string.Join(", ", reply.Strengths)), mark: Mark.Faint, hanging: 2).Write(TextWords.CommitmentRule, mark: Mark.Faint);
        if (number < pages.Count)
            layout.Write(TextWords.NextPageOf(number + 1, pages.Count, nextPage(number + 1)), mark: Mark.Faint);
    }

    private static void WriteClause(Layout layout, Reply.Committing reply, PassagePart part, Document document)
    {
        var clause = part.Passage.Clause;
        layout.Write($"{document.Title} · {clause.Id}", mark: Mark.Title, hanging: 2);
        QuotationText.Write(layout.Gap(), clause, part.Span, document, part.Passage.Matches, indent: 4);
        layout.Gap();
        foreach (var strength in CommitmentText.Of(reply.Quoted.Commitment[clause.Id], part.Span).DefaultIfEmpty(TextWords.NoCommitment))
            layout.Write(strength, indent: 2, hanging: 2);
        foreach (var misprint in EditionsText.MisprintsIn(document, clause.Text.File, part.Span))
            layout.Write(misprint, indent: 2, hanging: 2);
        layout.Write($"— {Citation.Of(document, clause)}", indent: 2, mark: Mark.Faint, hanging: 2);
    }
}
