using Index.Corpus;
using Index.Passages;

namespace Bot.Replies.Text;

/// <summary>Passages that answer, a page of them, and what was searched.</summary>
internal static class QuotingText
{
    public static void Write(Layout layout, Reply.Quoting reply, Func<ClauseId, Document> documents, Func<int, string> nextPage)
    {
        var answer = reply.Answer;
        var pages = ReplyPages.Of(reply);
        var number = Math.Clamp(reply.Page, 1, pages.Count);
        var page = pages[number - 1];

        foreach (var note in answer.Notes)
            layout.Write(note, mark: Mark.Faint);

        string? shown = null;
        foreach (var part in page)
        {
            var document = documents(part.Passage.Clause.Id);
            if (reply.ByDocument && shown != document.Id)
                layout.Gap().Write(document.Title, mark: Mark.Title);
            shown = document.Id;
            PassageText.Write(layout.Gap(), part, document, reply);
        }

        layout.Gap();
        WriteSilent(layout, answer, documents);
        layout.Write($"{SearchedText.Of(answer.Searched)} · {TextWords.Matches(answer.Passages.Count)} · {TextWords.Showing(Range(page))}", mark: Mark.Faint);
        if (number < pages.Count)
            layout.Write(TextWords.NextPage(nextPage(number + 1)), mark: Mark.Faint);
    }

    private static void WriteSilent(Layout layout, Answer answer, Func<ClauseId, Document> documents)
    {
        if (answer.Silent.Count > 0)
            layout.Write(TextWords.Silent(answer.Silent.Count, string.Join("; ", answer.Silent.Select(id => SearchedText.Name(id, documents)))), hanging: 2).Gap();
    }

    private static string Range(IReadOnlyList<PassagePart> page) =>
        page[0].Rank == page[^1].Rank ? $"{page[0].Rank}" : $"{page[0].Rank}–{page[^1].Rank}";
}
