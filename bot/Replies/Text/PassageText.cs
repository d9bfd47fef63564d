using Index.Corpus;
using Index.Quotes;

namespace Bot.Replies.Text;

/// <summary>One passage: where it stands, its words, and everything that must travel with them.</summary>
internal static class PassageText
{
    public static void Write(Layout layout, PassagePart part, Document document, Reply.Quoting reply)
    {
        var clause = part.Passage.Clause;
        var rank = $"{part.Rank}. ";
        var indent = rank.Length;
        layout.Write([new Run(rank, Mark.Plain), new Run($"{document.Title} · {clause.Id}", Mark.Title)], hanging: indent);
        if (clause.HeadingPath.Count > 0)
            layout.Write(string.Join(" › ", clause.HeadingPath.Select(heading => heading.Quote)), indent, Mark.Faint);

        layout.Gap();
        QuotationText.Write(layout, clause, part.Span, document, part.Passage.Matches, indent + 2);
        layout.Gap();

        var matched = QuotationText.Matched(clause.Text.File.Text, part.Span, part.Passage.Matches).ToList();
        if (matched.Count > 0)
            layout.Write(TextWords.Matched(string.Join(", ", matched)), indent, Mark.Faint, hanging: 2);
        foreach (var misprint in EditionsText.MisprintsIn(document, clause.Text.File, part.Span))
            layout.Write(misprint, indent, hanging: 2);
        if (reply.Commitment.TryGetValue(clause.Id, out var words) && CommitmentText.Of(words, part.Span).ToList() is { Count: > 0 } strengths)
            layout.Write(TextWords.Commitment(string.Join("; ", strengths)), indent, Mark.Faint, hanging: 2);
        layout.Write($"— {Citation.Of(document, clause)}", indent, hanging: 2);
        if (EditionsText.AlsoIn(document, clause) is { } also)
            layout.Write(also, indent, Mark.Faint, hanging: 2);
        if (reply.Why)
            ExplanationText.Write(layout, part.Passage.Why, indent);
    }
}
