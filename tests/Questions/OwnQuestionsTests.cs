using Index.Evaluation;
using Tests.Support;

namespace Tests.Questions;

/// <summary>Questions of our own, written from the texts before the ranking was tuned; each figure stands a little above what must not be lost.</summary>
public sealed class OwnQuestionsTests
{
    [Theory]
    [InlineData("students.jsonl", 0.60)]
    [InlineData("motions.jsonl", 0.57)]
    [InlineData("topics.jsonl", 0.85)]
    public void The_best_clauses_come_first(string file, double least)
    {
        var outcomes = Outcomes(file);
        var figures = new Figures(outcomes);
        Assert.True(figures.Ndcg5 >= least, $"{file}: nDCG@5 {figures.Ndcg5:0.000}. Worst: {string.Join("; ", outcomes.Where(o => !o.Asked.WantsSilence).OrderBy(o => o.Ndcg(5)).Take(10).Select(o => $"{o.Asked.Row.Asked} {o.Ndcg(5):0.00}"))}");
    }

    [Fact]
    public void Most_questions_with_an_answer_get_one()
    {
        var outcomes = Outcomes("students.jsonl");
        Assert.True(new Figures(outcomes).WronglySilent <= 0.13, string.Join('\n', outcomes.Where(o => !o.Asked.WantsSilence && !o.Answer.Answered).Select(o => o.Asked.Row.Asked)));
    }

    [Fact]
    public void Most_questions_without_an_answer_get_none()
    {
        var outcomes = Outcomes("unanswerable.jsonl");
        Assert.True(new Figures(outcomes).RightlySilent >= 0.62, string.Join('\n', outcomes.Where(o => o.Answer.Answered).Select(o => o.Asked.Row.Asked)));
    }

    private static IReadOnlyList<Outcome> Outcomes(string file)
    {
        var (rows, broken) = GoldReader.Read(Path.Combine(Repository.Root, "tests", "Questions", file));
        var (questions, unfound) = GoldMatcher.Match(RealLibrary.Library.Documents, rows);
        Assert.True(broken.Count + unfound.Count == 0, string.Join('\n', broken.Concat(unfound)));
        return Evaluator.Ask(RealLibrary.Library, questions);
    }
}
