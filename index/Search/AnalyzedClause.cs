using Index.Corpus;
using Index.Text.Analysis;

namespace Index.Search;

/// <summary>A clause with its analysed text, whose tokens carry spans of the source file, and the analysed headings and lead-in that it stands under.</summary>
internal sealed record AnalyzedClause(Clause Clause, IReadOnlyList<Token> Text, IReadOnlyList<Token> Context)
{
    // A longer lead-in is a paragraph of its own, whose words would drown those of the clause.
    private const int LongestLeadIn = 300;

    /// <summary>Analyses one clause; a known misprint is found by its reading too.</summary>
    public static AnalyzedClause From(ListedClause listed) => new(listed.Clause, TextOf(listed), ContextOf(listed));

    private static IReadOnlyList<Token> TextOf(ListedClause listed)
    {
        var (document, clause, _) = listed;
        var tokens = clause.Text.File.Analyze(clause.Text.Span);
        var inside = document.Editions.SelectMany(edition => edition.Misprints)
            .Where(misprint => misprint.Printed.File == clause.Text.File && clause.Text.Span.Contains(misprint.Printed.Span)).ToList();
        if (inside.Count == 0) return tokens;
        var mended = tokens.ToList();
        foreach (var misprint in inside)
        {
            var at = mended.FindIndex(token => token.Span.Overlaps(misprint.Printed.Span));
            var position = at < 0 ? 0 : mended[at].Position;
            var reading = clause.Text.File.Language.Analyzer.Analyze(misprint.Reading).Select(token => token with { Span = misprint.Printed.Span, Position = position });
            mended.InsertRange(Math.Max(0, at), reading);
        }

        return mended;
    }

    // Positions run on from one place to the next, as in one text.
    private static List<Token> ContextOf(ListedClause listed)
    {
        var (_, clause, leadIn) = listed;
        var places = clause.HeadingPath.Select(heading => (heading.File, heading.Span)).ToList();
        if (clause.RunIn is { } runIn) places.Add((clause.Text.File, runIn));
        if (clause.LeadInWords is { } words) places.Add((words.File, words.Span));
        else if (leadIn?.Text is { } text && text.Span.Length < LongestLeadIn) places.Add((text.File, text.Span));
        var context = new List<Token>();
        foreach (var (file, span) in places)
        {
            var next = context.Count == 0 ? 0 : context[^1].Position + 1;
            foreach (var token in file.Analyze(span)) context.Add(token with { Position = next + token.Position });
        }

        return context;
    }
}

/// <summary>A clause or quotable apparatus line with its document and the clause that introduces it, if any.</summary>
internal readonly record struct ListedClause(Document Document, Clause Clause, Clause? LeadIn)
{
    /// <summary>Those of some documents, in the order of the index.</summary>
    public static IReadOnlyList<ListedClause> Of(IReadOnlyList<Document> documents)
    {
        var listed = new List<ListedClause>(documents.Sum(document => document.Clauses.Count + document.Apparatus.Count));
        foreach (var document in documents)
        {
            Dictionary<ClauseId, Clause>? byId = null;
            foreach (var clause in document.Clauses.Concat(document.Apparatus))
            {
                if (clause.LeadIn is not null) byId ??= document.Clauses.ToDictionary(other => other.Id);
                listed.Add(new ListedClause(document, clause, clause.LeadIn is { } id ? byId!.GetValueOrDefault(id) : null));
            }
        }

        return listed;
    }
}
