using Index.Corpus;

namespace Bot.Replies.Text;

/// <summary>Silence: what was searched, and the nearest clauses apart, marked as no answer.</summary>
internal static class SilenceText
{
    public static void Write(Layout layout, Reply.Quoting reply, Func<ClauseId, Document> documents)
    {
        var answer = reply.Answer;
        layout.Write(TextWords.RecordIsSilent, mark: Mark.Title);
        foreach (var note in answer.Notes)
            layout.Write(note, mark: Mark.Faint);
        if (answer.Silent.Count > 0)
            layout.Write(TextWords.Silent(answer.Silent.Count, string.Join("; ", answer.Silent.Select(id => SearchedText.Name(id, documents)))), hanging: 2);
        layout.Write(SearchedText.Of(answer.Searched), mark: Mark.Faint);
        if (answer.Near.Count == 0)
            return;

        layout.Gap().Write(TextWords.Nearest);
        foreach (var passage in answer.Near)
            NearText.Write(layout.Gap(), passage, documents(passage.Clause.Id), reply.Why);
    }
}
