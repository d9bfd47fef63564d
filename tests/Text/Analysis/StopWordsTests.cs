using Index.Text.Analysis;

namespace Tests.Text.Analysis;

public sealed class StopWordsTests
{
    [Theory]
    [InlineData("the of what does do is were being their should because during they're")]
    public void Function_words_are_stop_words_in_every_form(string words) =>
        Assert.All(Analyzers.English.Analyze(words), token => Assert.True(StopWords.Contains(token.Term), token.Term));

    [Theory]
    [InlineData("not no nor without never unless except neither none cannot don't only against")]
    [InlineData("internet sovereignty people rights security G7 2030")]
    public void Negations_and_subjects_are_none(string words) =>
        Assert.All(Analyzers.English.Analyze(words), token => Assert.False(StopWords.Contains(token.Term), token.Term));

    [Fact]
    public void The_analysis_drops_no_stop_word() => Assert.Equal("to be or not to be", Shown.Terms("To be or not to be"));
}
