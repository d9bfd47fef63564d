namespace Bot.Replies.Text;

/// <summary>Deals passages to pages; a long clause goes on on the next page.</summary>
internal static class ReplyPages
{
    /// <summary>At least one page for an answered reply, each with at least one part.</summary>
    public static IReadOnlyList<IReadOnlyList<PassagePart>> Of(Reply.Quoting reply)
    {
        var passages = reply.ByDocument
            ? reply.Answer.Passages.GroupBy(passage => passage.Clause.Id.Document).SelectMany(group => group)
            : reply.Answer.Passages;

        var pages = new List<List<PassagePart>> { new() };
        foreach (var (index, passage) in passages.Index())
        {
            var parts = ClauseParts.Of(passage.Clause.Text);
            foreach (var (number, span) in parts.Index())
            {
                if (number > 0 || pages[^1].Count >= Math.Max(1, reply.PageSize))
                    pages.Add([]);
                pages[^1].Add(new PassagePart(index + 1, passage, span));
            }
        }

        return pages;
    }
}
