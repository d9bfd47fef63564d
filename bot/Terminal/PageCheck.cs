using Bot.Replies;

namespace Bot.Terminal;

/// <summary>Refuses a page behind the last one, which the writers of replies would show as the last.</summary>
internal static class PageCheck
{
    /// <summary>The refusal that names the last page; null when the reply has the page or is a refusal.</summary>
    public static Reply.Refusal? Refuse(Reply reply, int page) =>
        reply is not Reply.Refusal && Paging.Of(reply).Pages is var pages && page > pages
            ? new Reply.Refusal($"There is no page {page}:", $"the last one is {pages}.")
            : null;
}
