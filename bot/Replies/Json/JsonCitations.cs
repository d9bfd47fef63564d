using System.Text.Json;
using Index.Corpus;
using Index.Quotes;
using Index.Quotes.Citations;

namespace Bot.Replies.Json;

/// <summary>Citations as the JSON contract has them; italics are left to the reader.</summary>
internal static class JsonCitations
{
    public static CitingJson Of(Reply.Citing reply, JsonElement id, Func<ClauseId, Document> documents) =>
        new(id, $"{reply.Form}".ToLowerInvariant(), [.. reply.Clauses.Select(clause => One(reply.Form, documents(clause.Id), clause))]);

    private static CitedJson One(CitationForm form, Document document, Clause clause) => new(
        clause.Id.ToString(), clause.Id.Document,
        [.. CitationForms.Of(form, document, clause).Select(line => new CitationLineJson(line.Use, line.ToString()))],
        clause.Quote, clause.Text.File.Name, clause.Text.Span.Start, clause.Text.Span.Length, clause.Text.File.Sha256, Citation.StatusOf(document));
}
