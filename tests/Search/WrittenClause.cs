using Index.Corpus;
using Index.Search;
using Index.Text;

namespace Tests.Search;

/// <summary>Clauses of given words, each in a file of its own.</summary>
internal static class WrittenClause
{
    private const string Before = "Before it. ";

    /// <summary>A clause of a document behind its heading and lead-in, and these behind words of no clause.</summary>
    public static ListedClause Of(string document, int number, string text, string heading = "", string leadIn = "")
    {
        var whole = $"{Before}{heading}\n{leadIn}\n{text}";
        var file = new SourceFile($"{document}-{number}.txt", whole, "");
        var headingSpan = new Span(Before.Length, heading.Length);
        var leadInSpan = new Span(headingSpan.End + 1, leadIn.Length);
        var clause = new Clause
        {
            Id = new ClauseId(document, $"{number}"),
            Kind = ClauseKind.Paragraph,
            Label = $"{number}",
            Number = number,
            Text = new Placement(file, Span.Between(leadInSpan.End + 1, whole.Length)),
            HeadingPath = heading.Length > 0 ? [new Placement(file, headingSpan)] : [],
            LeadInWords = leadIn.Length > 0 ? new Placement(file, leadInSpan) : null,
        };
        return new ListedClause(Document(document, []), clause, null);
    }

    /// <summary>A document of such clauses.</summary>
    public static Document Document(string id, IReadOnlyList<ListedClause> clauses) => new()
    {
        Id = id,
        About = new DocumentMetadata { Id = id, Title = id },
        Editions = [],
        Clauses = [.. clauses.Select(listed => listed.Clause)],
        Apparatus = [],
        Variants = [],
    };
}
