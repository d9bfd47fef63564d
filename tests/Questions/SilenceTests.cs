using Tests.Support;

namespace Tests.Questions;

public sealed class SilenceTests
{
    [Theory]
    [InlineData("how do I grow tomatoes on a balcony")]
    [InlineData("What is the telephone number of the secretariat?")]
    [InlineData("What does the GDPR say about cookies?")]
    [InlineData("who won the world cup in 2018")]
    [InlineData("who is the head of icann")]
    [InlineData("Which country has the fastest broadband in the world?")]
    [InlineData("Which countries have ratified the Budapest Convention?")]
    [InlineData("What is the Paris Call for Trust and Security in Cyberspace?")]
    [InlineData("*")]
    [InlineData("AND OR NOT")]
    [InlineData("🔥😂")]
    [InlineData("\u200b\u200b")]
    public void Nothing_is_made_up_where_the_record_is_silent(string question)
    {
        var answer = RealLibrary.Library.Ask(question);
        Assert.False(answer.Answered, $"{question}: {string.Join(' ', answer.Passages.Select(p => p.Clause.Id))}");
    }

    [Theory]
    [InlineData("What does Wuzhen say about human rights?", "wuzhen")]
    [InlineData("the chinese paper on freedom of expression", "shared-future")]
    [InlineData("op-ed on internet sovereignty", "budapest")]
    public void What_others_say_is_set_apart_when_the_named_document_is_silent(string question, string silent)
    {
        var answer = RealLibrary.Library.Ask(question);
        Assert.False(answer.Answered, question);
        Assert.NotEmpty(answer.Near);
        Assert.All(answer.Near, near => Assert.NotEqual(silent, near.Clause.Id.Document));
    }

    [Theory]
    [InlineData("Why do the ministers want the internet stifled by government control?")]
    [InlineData("why does the dfi want social score cards")]
    public void A_false_premise_is_not_answered_by_the_clause_that_denies_it(string question) =>
        Assert.False(RealLibrary.Library.Ask(question).Answered);
}
