using Index.Quotes.Commitment;
using Index.Text;
using Tests.Support;

namespace Tests.Quotes.Commitment;

public sealed class CommitmentTests
{
    private static readonly CommitmentScale Scale = CommitmentScale.Read(Repository.Seeds);

    [Theory]
    [InlineData("dfi", "Refrain from government-imposed internet shutdowns", "restraint:Refrain from")]
    [InlineData("wuzhen", "We call on the international community", "appeal:call on; support:work together")]
    [InlineData("wuzhen", "Eighth, dedicate to the healthy growth", "commitment:make sure; duty:should; intention:dedicate to; support:strengthen")]
    [InlineData("shared-future", "Internet companies are key actors", "obligation:must; commitment:commit themselves to; duty:should; support:strengthen")]
    [InlineData("dfi", "Businesses of all sizes can innovate", "")]
    [InlineData("wuzhen", "The First World Internet Conference", "support:strengthen; belief:acknowledge")]
    public void Names_the_literal_words_strongest_first(string document, string opening, string expected)
    {
        var clause = Seeds.Document(document).Clauses.Single(c => c.Quote.StartsWith(opening, StringComparison.Ordinal));

        Assert.Equal(expected, string.Join("; ", Scale.In(clause).Select(w => $"{w.Strength}:{w.Words.Quote}")));
    }

    [Fact]
    public void Points_at_words_inside_the_clause_in_order_of_strength()
    {
        foreach (var clause in Seeds.Corpus.Documents.SelectMany(d => d.Clauses))
        {
            var found = Scale.In(clause);
            Assert.All(found, w => Assert.True(clause.Text.Span.Contains(w.Words.Span), clause.Id.ToString()));
            Assert.Equal(found.OrderBy(w => w.Rank).ThenBy(w => w.Words.Span.Start), found);
        }
    }

    [Fact]
    public void Takes_the_longer_of_two_terms_that_overlap()
    {
        var clause = Seeds.Document("dfi").Clauses.Single(c => c.Quote.StartsWith("Promote cooperation in research", StringComparison.Ordinal));

        Assert.Equal("commitment to", Scale.In(clause)[0].Words.Quote);
    }

    [Theory]
    [InlineData("strong: shall\nno colon here", 2)]
    [InlineData("strong: shall\n\nempty: ,", 3)]
    [InlineData("strong: shall\n: must", 2)]
    public void Names_the_line_of_a_scale_that_cannot_be_read_and_keeps_the_others(string text, int line)
    {
        var scale = CommitmentScale.Parse(text);

        var fault = Assert.Single(scale.Faults);
        Assert.Equal(("commitment.txt", line), (fault.File, fault.Line));
        Assert.Equal("strong", Assert.Single(scale.Strengths));
    }

    [Theory]
    [InlineData("dfi/vision/p1", "respect for human rights")]
    [InlineData("shared-future/path/1", "technical support")]
    [InlineData("dfi/global-internet/3", "our work to realize")]
    [InlineData("budapest/p4", "does not recognise national borders")]
    public void Passes_over_words_that_only_look_like_one_of_the_scale(string id, string phrase)
    {
        var clause = Seeds.Clause(id);
        var at = clause.Text.Span.Start + clause.Quote.IndexOf(phrase, StringComparison.Ordinal);

        Assert.Contains(phrase, clause.Quote, StringComparison.Ordinal);
        Assert.DoesNotContain(Scale.In(clause), w => w.Words.Span.Overlaps(new Span(at, phrase.Length)));
    }

    [Theory]
    [InlineData("budapest/p4", "should not")]
    [InlineData("dfi/principles/lead", "not legally binding")]
    public void Shows_a_negation_with_the_word_it_turns_round(string id, string words) => Assert.Contains(Scale.In(Seeds.Clause(id)), w => w.Words.Quote == words);
}
