using Tests.Support;

namespace Tests.Questions;

public sealed class UnderstandingTests
{
    [Theory]
    [InlineData("what does the dfi say about children", "dfi")]
    [InlineData("What does China's paper say about women?", "shared-future")]
    [InlineData("chinese paper on culture", "shared-future")]
    [InlineData("what do the ministers say about crime", "budapest")]
    [InlineData("wuzen on terorism", "wuzhen")]
    [InlineData("does the British-Hungarian article speak of censorship?", "budapest")]
    public void A_named_document_alone_is_asked(string question, string document)
    {
        var answer = RealLibrary.Library.Ask(question);
        Assert.True(answer.Answered, question);
        Assert.All(answer.Passages, passage => Assert.Equal(document, passage.Clause.Id.Document));
        Assert.Equal(1, answer.Searched.Documents);
    }

    [Theory]
    [InlineData("what about shutdowns in China")]
    [InlineData("is a social credit system like the one in china allowed")]
    public void A_country_that_is_only_a_place_is_no_document(string question) =>
        Assert.Equal(RealLibrary.Library.Documents.Count, RealLibrary.Library.Ask(question).Searched.Documents);

    [Theory]
    [InlineData("what is meant in wuzhen 4?", "wuzhen/4")]
    [InlineData("can you show me dfi human rights 3", "dfi/human-rights/3")]
    public void A_reference_in_a_question_goes_to_the_clause(string question, string clause) =>
        Assert.Equal(clause, $"{RealLibrary.Library.Ask(question).Passages[0].Clause.Id}");

    [Theory]
    [InlineData("how to close the digitl divde", "digital", "divide")]
    [InlineData("who makes teh standars and protcols", "standard", "protocols")]
    [InlineData("soverignty in cyberspase", "sovereignty", "cyberspace")]
    [InlineData("cultrual exchagne platfrom", "cultural", "exchange", "platform")]
    public void Misspelt_words_are_read_as_the_nearest_and_the_asker_is_told(string question, params string[] meant)
    {
        var answer = RealLibrary.Library.Ask(question);
        Assert.All(meant, word => Assert.Contains(answer.Notes, note => note.EndsWith($"was read as “{word}”.", StringComparison.Ordinal)));
        Assert.True(answer.Answered, question);
    }

    [Theory]
    [InlineData("how do sharks communicate")]
    [InlineData("what does Snowden say")]
    [InlineData("is the gdpr mentioned")]
    public void Words_of_plain_English_and_names_are_not_mended(string question) =>
        Assert.DoesNotContain(RealLibrary.Library.Ask(question).Notes, note => note.Contains("was read as", StringComparison.Ordinal));

    [Theory]
    [InlineData("multi-stakeholder governance", "multistakeholder governance")]
    [InlineData("cyber security threats", "cybersecurity threats")]
    [InlineData("E-Commerce", "ecommerce")]
    public void Compounds_meet_however_they_are_written(string one, string other) =>
        Assert.Equal(Ids(one), Ids(other));

    [Theory]
    [InlineData("hey bot, pls what do the docs say about child protection thx", "child protection")]
    [InlineData("idk can you tell me something about ransomware", "ransomware")]
    public void Noise_around_the_subject_changes_nothing(string noisy, string plain) => Assert.Equal(Ids(plain), Ids(noisy));

    [Fact]
    public void Quoted_words_are_found_as_they_stand()
    {
        var answer = RealLibrary.Library.Ask("where does it say \"information barriers\"");
        Assert.Contains("information barriers", answer.Passages[0].Clause.Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void When_the_texts_are_set_against_each_other_each_is_heard_before_one_speaks_again()
    {
        var documents = RealLibrary.Library.Ask("who should govern the internet, do they agree?").Passages.Select(p => p.Clause.Id.Document).ToList();
        var voices = documents.Distinct().Count();
        Assert.True(voices > 1, string.Join(' ', documents));
        Assert.Equal(voices, documents.Take(voices).Distinct().Count());
    }

    private static IEnumerable<string> Ids(string question) => RealLibrary.Library.Ask(question).Passages.Select(p => $"{p.Clause.Id}");
}
