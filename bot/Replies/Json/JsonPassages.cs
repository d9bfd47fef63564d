using Index.Corpus;
using Index.Passages;
using Index.Quotes;

namespace Bot.Replies.Json;

/// <summary>Passages as the JSON contract has them; the quotation is read from its source at this moment.</summary>
internal static class JsonPassages
{
    public static PassageJson Of(Passage passage, Document document, bool why)
    {
        var (clause, text) = (passage.Clause, passage.Clause.Text);
        return new PassageJson(
            clause.Id.ToString(), clause.Id.Document, [.. clause.HeadingPath.Select(heading => heading.Quote)], text.Quote,
            text.File.Name, text.Span.Start, text.Span.Length, text.File.Sha256,
            Citation.Of(document, clause), Citation.StatusOf(document), Finite(passage.Score),
            [.. clause.AlsoIn.Select(also => new PlaceJson(also.File.Name, also.Span.Start, also.Span.Length))],
            [.. passage.Matches.Select(match => new[] { match.Start, match.Length })])
        {
            Why = why ? Explain(passage.Why) : null,
        };
    }

    public static ExplanationJson Explain(Explanation why) => new(why.What, Finite(why.Value), [.. why.Parts.Select(Explain)]);

    // JSON has no word for NaN and infinity.
    private static double Finite(double value) => double.IsFinite(value) ? value : 0;
}
