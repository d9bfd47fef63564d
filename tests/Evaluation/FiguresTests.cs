using Index.Corpus;
using Index.Evaluation;
using Index.Passages;
using Tests.Support;

namespace Tests.Evaluation;

/// <summary>Answers made by hand, figures reckoned by hand.</summary>
public sealed class FiguresTests
{
    // Came: wuzhen/7 (not wanted), wuzhen/2 (grade 2), dfi/vision/b1 (grade 1). Wanted besides: dfi/reclaiming/p2 (grade 2).
    private static readonly Outcome Half = Outcome(
        HandMade.Answer("q", HandMade.Passage(HandMade.Positive), HandMade.Passage(HandMade.Sovereignty), HandMade.Passage(HandMade.Rights)),
        (HandMade.Sovereignty, 2), (HandMade.Rights, 1), (HandMade.Long, 2));

    private static readonly Outcome WronglySilent = Outcome(HandMade.Silence("q"), (HandMade.Sovereignty, 1));

    private static readonly Outcome RightlySilent = Outcome(HandMade.Silence("q"));

    private static readonly Outcome WronglyAnswered = Outcome(HandMade.Answer("q", HandMade.Passage(HandMade.Positive)));

    [Fact]
    public void Reckons_one_question()
    {
        // Gains 0, 3, 1 over ranks 1, 2, 3: 3 / log2 3 + 1 / log2 4 = 1.89279 + 0.5. Best order 3, 3, 1: 3 + 1.89279 + 0.5.
        Assert.Equal(2.39279 / 5.39279, Half.Ndcg(5), 5);
        Assert.Equal(0.5, Half.ReciprocalRank);
        Assert.Equal((0, 1), (Half.Success(1), Half.Success(3)));
        Assert.Equal(0.5, Half.Recall(5));
    }

    [Fact]
    public void Without_grade_2_every_wanted_clause_answers() =>
        Assert.Equal((1, 1, 1), (Outcome(HandMade.Answer("q", HandMade.Passage(HandMade.Rights)), (HandMade.Rights, 1)) is var only ? only.Success(1) : 0, only.Recall(5), only.Ndcg(10)));

    [Fact]
    public void Reckons_means_over_the_questions_that_have_an_answer_and_shares_of_the_others()
    {
        var figures = new Figures([Half, WronglySilent, RightlySilent, RightlySilent, WronglyAnswered]);
        Assert.Equal((2, 3), (figures.Answerable, figures.Unanswerable));
        Assert.Equal(0.44370 / 2, figures.Ndcg5!.Value, 5);
        Assert.Equal(0.44370 / 2, figures.Ndcg10!.Value, 5);
        Assert.Equal((0.25, 0, 0.5), (figures.Mrr, figures.Success1, figures.Success3));
        Assert.Equal((0.25, 0.25), (figures.Recall5, figures.Recall10));
        Assert.Equal((0.5, 0.5), (figures.Answered, figures.WronglySilent));
        Assert.Equal(2 / 3.0, figures.RightlySilent!.Value, 5);
        Assert.Null(figures.SilentDocuments);
    }

    [Fact]
    public void A_mean_over_no_question_is_none()
    {
        var figures = new Figures([RightlySilent]);
        Assert.Equal((0, null, null, 1), (figures.Answerable, figures.Ndcg5, figures.WronglySilent, figures.RightlySilent));
    }

    [Fact]
    public void The_worst_come_first_and_those_without_fault_not_at_all() =>
        Assert.Equal([WronglySilent, WronglyAnswered, Half], Report.Worst([Half, WronglySilent, RightlySilent, WronglyAnswered], 5));

    [Fact]
    public void Silent_documents_must_be_exactly_the_wanted_ones()
    {
        var row = new GoldRow { File = "f", Line = 1, Id = "1", Asked = "q", IsTopic = true, Silent = ["dfi"] };
        var wanted = new GoldQuestion(row, new Dictionary<ClauseId, int> { [HandMade.Sovereignty.Id] = 2 });
        var answer = HandMade.Answer("q", HandMade.Passage(HandMade.Sovereignty));
        Assert.Equal(0.5, new Figures([new Outcome(wanted, answer with { Silent = ["dfi"] }), new Outcome(wanted, answer with { Silent = ["dfi", "budapest"] })]).SilentDocuments);
    }

    private static Outcome Outcome(Answer answer, params (Clause Clause, int Grade)[] wanted) =>
        new(new GoldQuestion(new GoldRow { File = "f", Line = 1, Id = "1", Asked = "q" }, wanted.ToDictionary(w => w.Clause.Id, w => w.Grade)), answer);
}
