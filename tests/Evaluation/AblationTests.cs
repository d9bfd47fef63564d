using Index.Evaluation;
using Tests.Support;

namespace Tests.Evaluation;

public sealed class AblationTests
{
    [Fact]
    public void Without_the_thesaurus_everyday_words_find_nothing()
    {
        var without = Ablation.All.Single(a => a.Name == "thesaurus.txt").Of(RealLibrary.Library);
        Assert.Contains(RealLibrary.Library.Ask("what about kids").Passages, p => $"{p.Clause.Id}" == "wuzhen/8");
        Assert.DoesNotContain(without.Ask("what about kids").Passages, p => $"{p.Clause.Id}" == "wuzhen/8");
    }

    [Fact]
    public void Every_kind_of_evidence_can_be_missed()
    {
        var (questions, _) = GoldMatcher.Match(RealLibrary.Library.Documents, GoldReader.Read(GoldTests.Tiny).Rows);
        Assert.All(Ablation.All, ablation =>
        {
            var outcomes = Evaluator.Ask(ablation.Of(RealLibrary.Library), questions);
            Assert.True(outcomes[0].Success(1) == 1, $"without {ablation.Name}, the clause's own words do not find it");
        });
    }

    [Fact]
    public void Evidence_without_weight_is_not_in_the_score()
    {
        var without = Ablation.All.Single(a => a.Name == "kin").Of(RealLibrary.Library);
        var why = without.Ask("should governments censor the kids' internet").Passages.Concat(without.Ask("hacking of power plants").Near).SelectMany(p => p.Why.Parts);
        Assert.DoesNotContain(why, part => part.What.Contains("kin of", StringComparison.Ordinal));
    }
}
