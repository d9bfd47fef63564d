using Index.Quotes.Commitment;
using Tests.Support;

namespace Tests.Quotes.Commitment;

public sealed class CommitmentTests
{
    private static readonly CommitmentScale Scale = CommitmentScale.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", "commitment.txt")));

    [Theory]
    [InlineData("dfi", "Refrain from government-imposed internet shutdowns", "restraint:Refrain from")]
    [InlineData("wuzhen", "We call on the international community", "appeal:call on; support:work together")]
    [InlineData("wuzhen", "Eighth, dedicate to the healthy growth", "commitment:make sure; duty:should; support:strengthen")]
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
        var clause = Seeds.Document("dfi").Clauses.Single(c => c.Quote.StartsWith("Reaffirm our commitment that", StringComparison.Ordinal));

        Assert.Equal("Reaffirm our commitment", Scale.In(clause)[0].Words.Quote);
    }

    [Theory]
    [InlineData("strong: shall\nno colon here", 2)]
    [InlineData("# scale\n\nempty: ,", 3)]
    public void Names_the_line_of_a_scale_that_cannot_be_read(string text, int line) =>
        Assert.Contains($"Line {line} ", Assert.Throws<FormatException>(() => CommitmentScale.Parse(text)).Message, StringComparison.Ordinal);
}
