using System.Text.Json;
using Index.Corpus;
using Index.Passages;

namespace Bot.Replies.Json;

/// <summary>Replies as the JSON contract has them, one line each.</summary>
public static class JsonReplies
{
    /// <summary>One reply; <paramref name="id"/> is a string or a number and comes back as it is.</summary>
    public static string Of(Reply reply, JsonElement id, Func<ClauseId, Document> documents)
    {
        var json = ReplyJsonContext.OneLine;
        return reply switch
        {
            Reply.Quoting quoting => JsonSerializer.Serialize(Quoting(quoting, id, documents), json.QuotingJson),
            Reply.Committing committing => JsonSerializer.Serialize(Quoting(committing.Quoted, id, documents) with { Strengths = committing.Strengths }, json.QuotingJson),
            Reply.Comparing comparing => JsonSerializer.Serialize(JsonComparisons.Of(comparing, id, documents), json.ComparingJson),
            Reply.Covering covering => JsonSerializer.Serialize(JsonCoverage.Of(covering, id, documents), json.CoverageJson),
            Reply.Citing citing => JsonSerializer.Serialize(JsonCitations.Of(citing, id, documents), json.CitingJson),
            Reply.Listing list => JsonSerializer.Serialize(
                new ListingJson(id, list.Title, [.. list.Rows.Select(row => new RowJson(row.Name, row.Text, row.Depth))], list.Foot), json.ListingJson),
            Reply.Checking checking => JsonSerializer.Serialize(JsonChecks.Of(checking, id), json.CheckingJson),
            Reply.Refusal refusal => JsonSerializer.Serialize(new RefusalJson(id, false, Whole(refusal.Sentence)), json.RefusalJson),
            _ => throw new NotSupportedException($"{reply.GetType().Name} has no JSON yet."),
        };
    }

    /// <summary>An id of our own.</summary>
    public static JsonElement Id(string id) => JsonSerializer.SerializeToElement(id, ReplyJsonContext.OneLine.String);

    private static QuotingJson Quoting(Reply.Quoting reply, JsonElement id, Func<ClauseId, Document> documents)
    {
        var answer = reply.Answer;
        IReadOnlyList<PassageJson> All(IReadOnlyList<Passage> passages) =>
            [.. passages.Select(passage => JsonPassages.Of(passage, documents(passage.Clause.Id), reply.Why) with { Commitment = Commitment(reply, passage.Clause.Id) })];

        return new QuotingJson(id, Whole(answer.Query), answer.Answered, All(answer.Passages))
        {
            Near = answer.Answered ? null : All(answer.Near),
            Silent = reply.ByDocument || answer.Silent.Count > 0 ? answer.Silent : null,
            Searched = new SearchedJson(answer.Searched.Clauses, answer.Searched.Documents),
        };
    }

    private static IReadOnlyList<CommitmentJson>? Commitment(Reply.Quoting reply, ClauseId clause) => reply.Commitment.TryGetValue(clause, out var words)
        ? [.. words.Select(word => new CommitmentJson(word.Strength, word.Rank, word.Words.Quote, word.Words.Span.Start, word.Words.Span.Length))]
        : null;

    /// <summary>What a user typed may hold half of a surrogate pair, which JSON in UTF-8 cannot.</summary>
    internal static string Whole(string typed) => string.Concat(typed.EnumerateRunes());
}
