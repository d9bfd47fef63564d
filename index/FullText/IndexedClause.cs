using Index.Corpus;

namespace Index.FullText;

/// <summary>A clause with its analysed fields; tokens of the text carry spans of the source file.</summary>
public sealed record IndexedClause(Clause Clause, IReadOnlyList<Token> Text, IReadOnlyList<Token> Heading, IReadOnlyList<Token> LeadIn)
{
    /// <summary>Analyses the clauses and the apparatus of every document, in order; known misprints are found by their reading too.</summary>
    public static IReadOnlyList<IndexedClause> Of(IReadOnlyList<Document> documents)
    {
        var indexed = new IEnumerable<IndexedClause>[documents.Count];
        Spreading.Over(documents.Count, documents.Sum(d => d.Clauses.Count), i => indexed[i] = Of(documents[i]));
        return [.. indexed.SelectMany(clauses => clauses)];
    }

    private static List<IndexedClause> Of(Document document)
    {
        var indexed = new List<IndexedClause>();
        var byId = document.Clauses.ToDictionary(c => c.Id);
        var misprints = document.Editions.SelectMany(e => e.Misprints).ToList();
        foreach (var clause in document.Clauses.Concat(document.Apparatus))
        {
            indexed.Add(new IndexedClause(
                clause,
                TextOf(clause, misprints),
                [.. HeadingsOf(clause)],
                clause.LeadInWords is { } words ? Analyzer.Analyze(words.File.Text, words.Span)
                : clause.LeadIn is { } lead && byId.TryGetValue(lead, out var intro) && intro.Quote.Length < 300 ? Analyzer.Analyze(intro.Text.File.Text, intro.Text.Span)
                : []));
        }
        return indexed;
    }

    private static IReadOnlyList<Token> TextOf(Clause clause, IReadOnlyList<Misprint> misprints)
    {
        var tokens = Analyzer.Analyze(clause.Text.File.Text, clause.Text.Span);
        var inside = misprints.Where(m => m.Printed.File == clause.Text.File && clause.Text.Span.Contains(m.Printed.Span)).ToList();
        if (inside.Count == 0) return tokens;
        var mended = tokens.ToList();
        foreach (var misprint in inside)
        {
            var at = mended.FindIndex(t => t.Span.Overlaps(misprint.Printed.Span));
            var position = at < 0 ? 0 : mended[at].Position;
            mended.InsertRange(Math.Max(0, at), Analyzer.Analyze(misprint.Reading).Select(t => t with { Span = misprint.Printed.Span, Position = position }));
        }
        return mended;
    }

    private static IEnumerable<Token> HeadingsOf(Clause clause)
    {
        foreach (var heading in clause.HeadingPath)
            foreach (var token in Analyzer.Analyze(heading.File.Text, heading.Span))
                yield return token;
        if (clause.RunIn is not { } runIn) yield break;
        foreach (var token in Analyzer.Analyze(clause.Text.File.Text, runIn))
            yield return token;
    }
}
