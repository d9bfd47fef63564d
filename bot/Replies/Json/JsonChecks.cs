using System.Text.Json;
using Index.Quotes;
using Index.Quotes.Checking;

namespace Bot.Replies.Json;

/// <summary>Checked quotations as the JSON contract has them.</summary>
internal static class JsonChecks
{
    public static CheckingJson Of(Reply.Checking reply, JsonElement id) =>
        Of(reply.Checks[0], id) with
        {
            More = reply.Checks.Count > 1 ? [.. reply.Checks.Skip(1).Select(check => Of(check, null))] : null,
        };

    private static CheckingJson Of(QuoteCheck check, JsonElement? id) =>
        new(id, Whole(check.Quote), Word(check.Verdict), check.Document?.Id, Whole(check.Sentence),
            [.. check.Passages.Select(Place)],
            [.. check.Diff.Select(run => new DiffJson(Word(run.Op), Whole(run.Text)))])
        {
            Parts = check.Parts.Count > 0 ? [.. check.Parts.Select(part => new QuotedPartJson(Whole(part.Given), [.. part.Places.Select(Place)]))] : null,
            Notes = check.Notes.Count > 0 ? [.. check.Notes.Select(note => Whole(note.Text))] : null,
            Omitted = check.Omissions.Count > 0 ? [.. check.Omissions.Select(o => new OmissionJson(o.Words, [.. o.Places.Select(Place)], o.Conditions))] : null,
            Near = check.Near.Count > 0 ? [.. check.Near.Select(Place)] : null,
        };

    private static CheckedPlaceJson Place(QuotePlace place)
    {
        var words = place.Words;
        return new CheckedPlaceJson(
            place.Clause?.Id.ToString(), place.Document.Id, [.. (place.Clause?.HeadingPath ?? []).Select(heading => heading.Quote)],
            words.Quote, words.File.Name, words.Span.Start, words.Span.Length, words.File.Sha256,
            place.Clause is { } clause ? Citation.Of(place.Document, clause) : $"{place.Document.Title}, {place.Name}", Citation.StatusOf(place.Document))
        {
            Speaker = place.Speaker,
        };
    }

    private static string Word<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    // What a user typed may hold half of a surrogate pair, which JSON in UTF-8 cannot.
    private static string Whole(string typed) => string.Concat(typed.EnumerateRunes());
}
