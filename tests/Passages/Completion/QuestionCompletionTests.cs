using Tests.Support;
using Tests.Text.Analysis;

namespace Tests.Passages.Completion;

public sealed class QuestionCompletionTests
{
    public static TheoryData<string> Clauses => [.. Seeds.Clauses.Select(c => c.Id.ToString())];

    [Theory]
    [InlineData("sover", "shared-future/principles/1")]
    [InlineData("Sovereignty", "shared-future/principles/1")]
    [InlineData("what does the dfi say about pri", "dfi/trust/3")]
    [InlineData("refrain from gov", "dfi/global-internet/1")]
    [InlineData("third, jointly", "wuzhen/3")]
    [InlineData("cybersec", "shared-future/path/4")]
    [InlineData("wuzen terorism", "wuzhen/4")]
    [InlineData("In London w", "budapest/p3")]
    public void Offers_first_the_clause_that_the_words_lead_to(string typed, string clause) =>
        Assert.Equal(clause, $"{RealLibrary.Library.SuggestQuestions(typed, 25)[0].Clause?.Id}");

    [Theory]
    [InlineData("kids", "wuzhen/8")]
    [InlineData("multi-stake", "dfi/multistakeholder/1")]
    [InlineData("multi stakeholder gov", "dfi/multistakeholder/1")]
    [InlineData("cyber secu", "wuzhen/3")]
    [InlineData("can they just switch it off", "dfi/global-internet/1")]
    public void Offers_among_others_the_clause_that_says_it_otherwise(string typed, string clause) =>
        Assert.Contains(clause, RealLibrary.Library.SuggestQuestions(typed, 25).Select(s => $"{s.Clause?.Id}"));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("what does the ")]
    public void Offers_principles_before_there_is_a_subject(string typed) =>
        Assert.All(RealLibrary.Library.SuggestQuestions(typed, 25), s => Assert.NotNull(s.Principle));

    [Theory]
    [InlineData("zebra")]
    [InlineData("sover zebra ")]
    [InlineData("😀")]
    public void Offers_nothing_for_what_leads_nowhere(string typed) => Assert.Empty(RealLibrary.Library.SuggestQuestions(typed, 25));

    [Theory]
    [MemberData(nameof(Clauses))]
    public void What_is_offered_is_answered_with_the_clause_it_was_offered_for(string id)
    {
        var clause = Seeds.Clauses.Single(c => c.Id.ToString() == id);
        var offered = RealLibrary.Library.SuggestQuestions(clause.Quote[..Math.Min(40, clause.Quote.Length)], 25);
        var words = Assert.Single(offered, s => s.Clause?.Id == clause.Id).Words;
        Assert.InRange(words.Length, 1, 100);
        Assert.StartsWith(words, clause.Quote, StringComparison.Ordinal);
        Assert.Contains(clause.Id, RealLibrary.Library.Ask(words).Passages.Select(p => p.Clause.Id));
    }

    [Fact]
    public void Every_principle_that_is_offered_is_answered() =>
        Assert.All(RealLibrary.Library.SuggestQuestions("", 100), s => Assert.True(RealLibrary.Library.Ask(s.Words).Answered, s.Words));

    [Fact]
    public void Offers_each_question_once_and_no_more_than_asked()
    {
        var offered = RealLibrary.Library.SuggestQuestions("the internet", 25);
        Assert.Equal(25, offered.DistinctBy(s => s.Words).Count());
        Assert.Empty(RealLibrary.Library.SuggestQuestions("the internet", 0));
    }

    [Theory]
    [InlineData("ask")]
    [InlineData("search")]
    public void The_option_shows_words_and_place_within_the_limits_of_a_choice(string command)
    {
        var suggest = RealLibrary.Catalog.Find(command)!.Options[0].Suggest!;
        Assert.Equal("Respecting sovereignty in cyberspace (shared-future/principles/1)", suggest("sover").First().Name);
        Assert.Contains("Sovereignty and non-interference (principle)", suggest("sover").Select(c => c.Name));
        Assert.All(Seeds.Clauses.SelectMany(c => suggest(c.Quote[..12])), choice =>
        {
            Assert.InRange(choice.Name.Length, 1, 100);
            Assert.InRange(choice.Value.Length, 1, 100);
            Assert.EndsWith(")", choice.Name, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Survives_whatever_is_typed()
    {
        HostileText.Any.ForEachCase(
            500,
            typed => Assert.InRange(RealLibrary.Library.SuggestQuestions(typed, 25).Count, 0, 25),
            typed => $"“{typed}”");
        Assert.InRange(RealLibrary.Library.SuggestQuestions(new string('x', 6000), 25).Count, 0, 25);
        Assert.InRange(RealLibrary.Library.SuggestQuestions(string.Concat(Enumerable.Repeat("internet security ", 330)), 25).Count, 0, 25);
    }
}
