using CsCheck;
using Xunit.Sdk;

namespace Tests.Support;

public sealed class GeneratedCasesTests
{
    private static readonly Gen<string> Texts = GeneratedCases.Among(["a", "b", "x"]).Array[1, 10].Select(string.Concat);

    [Fact]
    public void A_case_is_the_same_in_every_run_and_no_case_is_all_others()
    {
        Assert.Equal("xxxabxba", Texts.Case(0));
        Assert.InRange(Enumerable.Range(0, 1_000).Select(Texts.Case).Distinct().Count(), 500, 1_000);
    }

    [Fact]
    public void A_failure_shows_seed_and_input_and_the_smallest_input_that_fails()
    {
        var failure = Assert.Throws<XunitException>(() => Texts.ForEachCase(
            1_000, text => Assert.DoesNotContain("x", text, StringComparison.Ordinal), text => $"“{text}”"));
        Assert.Contains("Case 0 (seed ", failure.Message, StringComparison.Ordinal);
        Assert.Contains("fails: “xxxabxba”", failure.Message, StringComparison.Ordinal);
        Assert.Contains("“x”", failure.Message, StringComparison.Ordinal);
    }
}
