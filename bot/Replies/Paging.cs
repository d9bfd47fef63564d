using Bot.Replies.Pictures;
using Bot.Replies.Text;
using Index.Corpus;

namespace Bot.Replies;

/// <summary>Where a reply stands among its pages, both from 1, and the clauses that this page quotes.</summary>
public sealed record Paging(int Page, int Pages, IReadOnlyList<ClauseId> Clauses)
{
    /// <summary>The paging of a reply; one that has no pages is one page.</summary>
    public static Paging Of(Reply reply) => reply switch
    {
        Reply.Quoting { Answer.Answered: true } quoting => Of(quoting),
        Reply.Committing { Quoted: { Answer.Answered: true } quoted } => Of(quoted),
        Reply.Comparing comparing => At(comparing.Page, ComparingPage.Of(comparing).Count, []),
        Reply.Covering { Opened.Count: 0 } covering => At(covering.Page, CoveragePages.Of(covering.Table).Count, []),
        Reply.Citing citing => new(1, 1, [.. citing.Clauses.Select(clause => clause.Id)]),
        _ => new(1, 1, []),
    };

    private static Paging Of(Reply.Quoting quoting)
    {
        var pages = ReplyPages.Of(quoting);
        var at = At(quoting.Page, pages.Count, []);
        return at with { Clauses = [.. pages[at.Page - 1].Select(part => part.Passage.Clause.Id).Distinct()] };
    }

    private static Paging At(int page, int pages, IReadOnlyList<ClauseId> clauses) => new(Math.Clamp(page, 1, Math.Max(1, pages)), Math.Max(1, pages), clauses);
}
