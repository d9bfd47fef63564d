using System.Text.Json;
using Bot.Commands;
using Bot.Replies;
using Bot.Replies.Json;
using Tests.Support;

namespace Tests.EndToEnd.Contract;

/// <summary>What a reply must say on every front end, however that lays it out: quotations, citations, references, rows, sentences.</summary>
internal static class Facts
{
    // A page of Discord shows as many; terminals show more.
    private const int Passages = 3;

    /// <summary>The facts of the reply to a call, in no order.</summary>
    public static IEnumerable<string> Of(CommandCall call)
    {
        var reply = InShownOrder(RealLibrary.Catalog.Answer(call));
        var json = JsonDocument.Parse(JsonReplies.Of(reply, JsonReplies.Id("1"), RealLibrary.Catalog.DocumentOf)).RootElement;
        return reply switch
        {
            Reply.Refusal refusal => [refusal.Sentence],
            Reply.Listing list => list.Rows.SelectMany(row => new[] { row.Name, row.Text }).Append(list.Foot ?? ""),
            Reply.Quoting { Answer.Answered: false } silence => [.. silence.Answer.Near.Select(passage => $"{passage.Clause.Id}"), "The record is silent", "No clause answers this"],
            _ => Said(json),
        };
    }

    private static Reply InShownOrder(Reply reply) => reply is Reply.Quoting { ByDocument: true } quoting
        ? quoting with { Answer = quoting.Answer with { Passages = [.. quoting.Answer.Passages.GroupBy(passage => passage.Clause.Id.Document).SelectMany(group => group)] } }
        : reply;

    private static IEnumerable<string> Said(JsonElement json) =>
        from passage in Quotations.Passages(json).Take(Passages)
        from name in new[] { "quote", "citation", "clause" }
        where passage.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
        select passage.GetProperty(name).GetString()!;
}
