using System.Globalization;
using System.Text.RegularExpressions;
using Index.Evaluation;
using Index.Passages;
using Tests.Support;

namespace Tests.Questions;

public sealed partial class ExplanationTests
{
    private const double Rounded = 0.0005000001;
    private static readonly string[] Thesaurus = File.ReadAllLines(Path.Combine(Repository.Seeds, "thesaurus.txt"));

    [Theory]
    [InlineData("students.jsonl")]
    [InlineData("motions.jsonl")]
    public void The_parts_of_every_score_add_up_to_it(string file) =>
        Wrong.None(Passages(file).Where(p => p.Passage.Why.Parts.Count > 0 && Math.Abs(p.Passage.Score - p.Passage.Why.Parts.Sum(part => part.Value)) > Rounded).Select(p => $"{p.Question}: {p.Passage.Clause.Id} {p.Passage.Score}"));

    [Fact]
    public void The_parts_of_a_principles_scores_add_up_too() =>
        Wrong.None(
            from principle in RealLibrary.Library.Principles
            from passage in RealLibrary.Library.Principle(principle.Id).Passages
            where Math.Abs(passage.Score - passage.Why.Parts.Sum(part => part.Value)) > Rounded
            select $"{principle.Id}: {passage.Clause.Id} {passage.Score}");

    [Theory]
    [InlineData("students.jsonl")]
    public void Kin_is_named_with_the_line_of_the_thesaurus_that_holds_it(string file) =>
        Wrong.None(Passages(file)
            .SelectMany(p => p.Passage.Why.Parts).Select(part => Kin().Match(part.What)).Where(match => match.Success).DistinctBy(match => match.Value)
            .Where(match => !Thesaurus[int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture) - 1].Contains(match.Groups["kin"].Value, StringComparison.OrdinalIgnoreCase))
            .Select(match => match.Value));

    private static IEnumerable<(string Question, Passage Passage)> Passages(string file)
    {
        var (rows, _) = GoldReader.Read(Path.Combine(Repository.Root, "tests", "Questions", file));
        return from row in rows from passage in RealLibrary.Library.Ask(row.Asked).Passages select (row.Asked, passage);
    }

    [GeneratedRegex(@"kin of “[^”]*”(?:, words near each other)?: (?<kin>.+) \(thesaurus\.txt line (?<line>\d+)\)")]
    private static partial Regex Kin();
}
