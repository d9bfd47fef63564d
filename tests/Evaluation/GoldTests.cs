using Index.Evaluation;
using Tests.Support;

namespace Tests.Evaluation;

public sealed class GoldTests
{
    internal static string Tiny => Path.Combine(Repository.Root, "tests", "Evaluation", "tiny.jsonl");

    [Fact]
    public void Names_broken_lines_and_reads_the_others()
    {
        var (rows, faults) = GoldReader.Read(Tiny);
        Assert.Equal([1, 2, 5, 6, 7, 8], rows.Select(r => r.Line));
        Assert.Equal(
            [
                (4, "The row cannot be read at question."), (9, "The row has no gold, and no kind that would make silence right."),
                (10, "The grade 3 is none: 2 answers, 1 touches."), (11, "The row cannot be read at question."),
            ],
            faults.Select(f => (f.Line!.Value, f.What)));
        Assert.All(faults, f => Assert.Equal(Tiny, f.File));
    }

    [Fact]
    public void Names_anchors_that_stand_nowhere_and_counts_the_row_by_its_others()
    {
        var (questions, faults) = GoldMatcher.Match(Seeds.Corpus.Documents, GoldReader.Read(Tiny).Rows);
        Assert.Equal(["plain", "reading", "half", "none", "empty"], questions.Select(q => q.Row.Id));
        Assert.Equal(
            [$"{Tiny}:5: No clause of wuzhen holds the anchor “these words stand nowhere”. Copy a piece of one clause word for word.",
             $"{Tiny}:6: There is no document “gdpr”. There are: budapest, dfi, shared-future, wuzhen."],
            faults.Select(f => f.ToString()));
    }

    [Theory]
    [InlineData("plain", "wuzhen/5 2")]
    [InlineData("reading", "budapest/p4 2")]
    [InlineData("half", "wuzhen/1 1")]
    [InlineData("none", "")]
    [InlineData("empty", "")]
    public void Finds_the_clauses_whatever_their_case_signs_and_misprints(string row, string wanted)
    {
        var (questions, _) = GoldMatcher.Match(Seeds.Corpus.Documents, GoldReader.Read(Tiny).Rows);
        Assert.Equal(wanted, string.Join(", ", questions.Single(q => q.Row.Id == row).Wanted.Select(w => $"{w.Key} {w.Value}").Order()));
    }

    [Theory]
    [InlineData("next-generation", "shared-future/path/1")]
    [InlineData("nextgeneration", "shared-future/path/1")]
    [InlineData("…", null)]
    [InlineData("\ud800", null)]
    public void Finds_an_anchor_in_every_edition_and_none_in_mere_signs(string anchor, string? clause)
    {
        var row = new GoldRow { File = "f", Line = 1, Id = "1", Asked = "q", Gold = [new GoldAnchor(null, anchor, 2)] };
        var (questions, faults) = GoldMatcher.Match(Seeds.Corpus.Documents, [row]);
        Assert.Equal(clause, questions.SingleOrDefault()?.Wanted.Keys.Single().ToString());
        Assert.Equal(clause is null ? 1 : 0, faults.Count);
    }
}
