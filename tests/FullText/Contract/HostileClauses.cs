using Index.Corpus;
using Index.FullText;
using Index.Text;
using Tests.Support;

namespace Tests.FullText.Contract;

/// <summary>Clauses of characters that break word splitters, behind some words that belong to no clause.</summary>
internal static class HostileClauses
{
    private const string Before = "Before it. ";

    public static IndexedClause Of(int number)
    {
        var text = Before + HostileText.Any.Case(number);
        var span = Span.Between(Before.Length, text.Length);
        var clause = new Clause
        {
            Id = new ClauseId("hostile", $"{number}"),
            Kind = ClauseKind.Paragraph,
            Label = $"{number}",
            Number = number + 1,
            Text = new Placement(new SourceFile("hostile.txt", text, ""), span),
        };
        return new IndexedClause(clause, Analyzer.Analyze(text, span), [], []);
    }
}
