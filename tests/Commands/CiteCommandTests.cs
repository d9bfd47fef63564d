using Bot.Commands;
using Bot.Replies;
using Index.Quotes.Citations;
using Tests.Support;

namespace Tests.Commands;

public sealed class CiteCommandTests
{
    private static Reply Call(string reference, string? form = null) => RealLibrary.Catalog.Answer(new CommandCall(
        "cite", form is null ? new Dictionary<string, string> { ["reference"] = reference } : new() { ["reference"] = reference, ["form"] = form }));

    [Fact]
    public void Every_clause_is_found_by_its_id() => Assert.All(Seeds.Clauses, clause =>
        Assert.Equal(clause.Id, Assert.Single(Assert.IsType<Reply.Citing>(Call($"{clause.Id}")).Clauses).Id));

    [Theory]
    [InlineData(null, CitationForm.Plain)]
    [InlineData("APA", CitationForm.Apa)]
    [InlineData(" bibtex ", CitationForm.Bibtex)]
    [InlineData("card", CitationForm.Card)]
    public void Takes_any_form(string? form, CitationForm expected) => Assert.Equal(expected, Assert.IsType<Reply.Citing>(Call("wuzhen 2", form)).Form);

    [Fact]
    public void Every_form_is_offered()
    {
        var suggested = RealLibrary.Catalog.Find("cite")!.Options.Single(option => option.Name == "form").Suggest!("").Select(choice => choice.Value);
        Assert.Equal(Enum.GetNames<CitationForm>().Select(name => name.ToLowerInvariant()), suggested);
    }

    [Fact]
    public void A_range_gives_several() => Assert.Equal(3, Assert.IsType<Reply.Citing>(Call("wuzhen 2-4", "apa")).Clauses.Count);

    [Theory]
    [InlineData("wuzhen 2", "harvard", "There is no citation form “harvard”. There are: plain, chicago, apa, mla, bibtex, ris, card.")]
    [InlineData("wuzhen 2", "3", "There is no citation form “3”.")]
    [InlineData("wuzhen 99", "apa", "99")]
    [InlineData("😀", null, "")]
    [InlineData("\uD800@everyone", null, "")]
    public void Bad_calls_are_refused(string reference, string? form, string expected) =>
        Assert.Contains(expected, Assert.IsType<Reply.Refusal>(Call(reference, form)).Sentence, StringComparison.Ordinal);
}
