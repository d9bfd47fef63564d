using System.Text.RegularExpressions;
using Index.Principles;
using Tests.Support;

namespace Tests.Principles;

public sealed class CoverageTests
{
    private static readonly CoverageTable Table = RealLibrary.Library.Coverage;

    public static TheoryData<string> Principles => [.. RealLibrary.Library.Principles.Select(p => p.Id)];

    public static TheoryData<string> Documents => [.. RealLibrary.Library.Documents.Select(d => d.Id)];

    private static CoverageRow Row(string principle) => Table.Rows.Single(row => row.Principle.Id == principle);

    [Theory, MemberData(nameof(Principles))]
    public void A_row_adds_up_to_what_principle_returns(string principle)
    {
        var answers = RealLibrary.Library.Documents.Select(d => RealLibrary.Library.Principle(principle, d)).ToList();
        Assert.Equal(answers.Sum(a => a.Passages.Count), Row(principle).Sum);
        Assert.Equal(answers.SelectMany(a => a.Silent), Row(principle).Cells.Where(c => c.IsSilent).Select(c => c.Document));
        var all = RealLibrary.Library.Principle(principle);
        Assert.Equal(all.Passages.Select(p => $"{p.Clause.Id}").Order(), Row(principle).Cells.SelectMany(c => c.Passages).Select(p => $"{p.Clause.Id}").Order());
    }

    [Theory, MemberData(nameof(Documents))]
    public void A_column_adds_up_to_what_principle_returns_within_the_document(string document)
    {
        var within = RealLibrary.Library.Documents.Single(d => d.Id == document);
        Assert.Equal(RealLibrary.Library.Principles.Sum(p => RealLibrary.Library.Principle(p.Id, within).Passages.Count), Table.SumOf(document));
        Assert.Equal(Table.SumOf(document), Table.Within(document).Rows.Sum(row => row.Sum));
    }

    [Theory, MemberData(nameof(Principles))]
    public void A_cell_opens_that_many_different_clauses_of_its_document(string principle) => Assert.All(Row(principle).Cells, cell =>
    {
        Assert.Equal(cell.Count, cell.Passages.Select(p => p.Clause.Id).Distinct().Count());
        Assert.All(cell.Passages, p => Assert.Equal(cell.Document, p.Clause.Id.Document));
    });

    [Theory, MemberData(nameof(Principles))]
    public void The_terms_of_a_silent_cell_stand_nowhere_in_the_document(string principle)
    {
        foreach (var cell in Row(principle).Cells.Where(cell => cell.IsSilent))
        {
            var document = RealLibrary.Library.Documents.Single(d => d.Id == cell.Document);
            var silence = RealLibrary.Library.Silence(Row(principle).Principle, document);
            Assert.NotEmpty(silence.Tried);
            // “one & other” is tried in vain where no clause holds both.
            foreach (var term in silence.Tried)
                Assert.All(document.Clauses, clause => Assert.False(
                    term.Split('&', StringSplitOptions.TrimEntries).All(word => Regex.IsMatch(clause.Quote, $@"(?<![\w-]){Regex.Escape(word)}(?![\w-])", RegexOptions.IgnoreCase)), $"{clause.Id} holds “{term}” of {principle}"));
        }
    }

    [Theory, MemberData(nameof(Principles))]
    public void The_nearest_misses_are_a_few_clauses_of_the_silent_document(string principle) => Assert.All(Row(principle).Cells.Where(cell => cell.IsSilent), cell =>
    {
        var silence = RealLibrary.Library.Silence(Row(principle).Principle, RealLibrary.Library.Documents.Single(d => d.Id == cell.Document));
        Assert.InRange(silence.Nearest.Count, 0, 3);
        Assert.All(silence.Nearest, p => Assert.Equal(cell.Document, p.Clause.Id.Document));
    });

    [Fact]
    public void Somewhere_a_document_is_silent_and_something_comes_near() => Assert.Contains(
        Table.Rows.SelectMany(row => row.Cells.Where(c => c.IsSilent).Select(c => RealLibrary.Library.Silence(row.Principle, RealLibrary.Library.Documents.Single(d => d.Id == c.Document)))),
        silence => silence.Nearest.Count > 0);
}
