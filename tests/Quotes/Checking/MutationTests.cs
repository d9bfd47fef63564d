using Index.Quotes.Checking;
using Tests.Support;

namespace Tests.Quotes.Checking;

public sealed class MutationTests
{
    private static readonly QuoteChecker Checker = new(Seeds.Corpus.Documents);
    private static readonly PlainRecord Record = new(Seeds.Corpus.Documents);

    private readonly Random _random = new(20140);

    [Fact]
    public void Calls_words_verbatim_whatever_their_marks_case_and_spaces() =>
        AllRight(FaithfulMutants.Of(Extracts(4)), 3000);

    [Fact]
    public void Finds_every_changed_word_number_negation_and_comma() =>
        AllRight(new WordMutants(Record, _random, Seeds.Corpus.Documents).Of(Extracts(12)), 5000);

    [Fact]
    public void Shows_differences_that_add_up_to_the_quotation_and_to_its_source()
    {
        foreach (var mutant in new WordMutants(Record, _random, Seeds.Corpus.Documents).Of(Extracts(2)))
        {
            var found = Checker.Check(mutant.Quote, mutant.Claimed);
            Assert.Equal(Marks(mutant.Quote), Marks(Side(found, DiffOp.Added)), ignoreCase: true);
            Assert.Contains(Marks(Side(found, DiffOp.Dropped)), Marks(found.Passages[0].Edition.File.Text), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Finds_words_that_are_claimed_for_another_document() =>
        AllRight(Places.Moved(Extracts(4)), 700);

    [Fact]
    public void Lets_honest_ellipses_pass_and_refuses_the_others() =>
        AllRight(Places.WithEllipsis(Extracts(12)), 1000);

    [Fact]
    public void Finds_parts_of_distant_places_that_are_joined() =>
        AllRight(Places.Joined(Extracts(12)), 800);

    private static string Side(QuoteCheck check, DiffOp op) => string.Concat(check.Diff.Where(run => run.Op == DiffOp.Same || run.Op == op).Select(run => run.Text));

    // Letters, digits and nothing else: what no trimming at the ends takes away.
    private static string Marks(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private PlaceMutants Places => new(Record, _random, Seeds.Corpus.Documents);

    private List<Extract> Extracts(int perClause) => [.. Extract.Of(Seeds.Corpus.Documents, _random, perClause)];

    private static void AllRight(IEnumerable<Mutant> mutants, int atLeast)
    {
        var all = mutants.ToList();
        Assert.True(all.Count >= atLeast, $"only {all.Count} mutants were made");
        var wrong = all.Select(m => (Mutant: m, Found: Checker.Check(m.Quote, m.Claimed))).Where(r => r.Found.Verdict != r.Mutant.Expected).ToList();
        var rows = wrong.Take(20).Select(r => $"{r.Mutant.Kind} | {r.Mutant.From} | {r.Mutant.Expected} but {r.Found.Verdict} | {r.Mutant.Quote} | {r.Found.Sentence}");
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {all.Count} wrong:\n{string.Join('\n', rows)}");
    }
}
