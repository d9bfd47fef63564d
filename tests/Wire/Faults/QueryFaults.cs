using Bot.Commands;
using Bot.Replies;
using Bot.Replies.Embeds;
using Bot.Wire.Messages;
using CsCheck;
using Index.Passages.Questions;
using Index.Search;
using Tests.EndToEnd;
using Tests.Search;
using Tests.Support;

namespace Tests.Wire.Faults;

public sealed class QueryFaults
{
    private const int Queries = 100_000;
    private const int Compared = 5_000;
    private static readonly CommandCatalog Catalog = RealLibrary.Catalog;

    // Most go to the two commands that look text up; the others have it too, but some of them read much for each.
    private static readonly Gen<CommandSpec> AnyCommand = Gen.Frequency(
        (12, Gen.Const(Catalog.Find("search")!)),
        (5, Gen.Const(Catalog.Find("ask")!)),
        (3, GeneratedCases.Among([.. Catalog.Specs.Where(spec => spec.Options.Count > 0)])));

    [Fact, Trait("Fault", "39")]
    public void A_hundred_thousand_hostile_queries_throw_nothing_and_all_can_be_shown()
    {
        // One by one on this test's own thread: the thread pool belongs to the bots of the stories that run beside it.
        var calls =
            from text in HostileQueries.Any
            from spec in AnyCommand
            from hasEveryOption in OneIn(5)
            from why in OneIn(11)
            from page in Gen.Int[0, 12]
            from isShown in OneIn(9)
            select (Call: CallOf(spec, text, hasEveryOption) with { Why = why, Page = page }, IsShown: isShown);
        calls.ForEachCase(
            Queries, drawn => AssertCanBeShown(drawn.Call, drawn.IsShown), drawn => Calls.Shown(drawn.Call));
    }

    private static void AssertCanBeShown(CommandCall call, bool isShown)
    {
        var (isFault, messages) = Catalog.Answer(call, reply =>
        (
            reply is Reply.Refusal { Reference: not null },
            isShown ? DiscordReplies.Of(reply, Catalog.DocumentOf) : []));
        Assert.False(isFault, "threw");
        Wrong.None(messages.SelectMany(MessageLimits.Broken));
    }

    private static CommandCall CallOf(CommandSpec spec, string text, bool hasEveryOption) => new(
        spec.Name,
        spec.Options.Where(option => option.IsRequired || hasEveryOption)
            .ToDictionary(option => option.Name, _ => text));

    [Fact, Trait("Fault", "39")]
    public void A_search_finds_in_the_same_order_what_a_plain_reading_of_every_clause_finds()
    {
        var library = RealLibrary.Library;
        var index = library.Index;
        var clauses = ListedClause.Of(library.Documents).Select(AnalyzedClause.From);
        var naive = new NaiveScores([.. clauses], KnownTerms.ExpressionsOf(library));
        var faults = new List<string>();
        var found = 0;
        for (var seed = 0; seed < Compared; seed++)
        {
            var text = HostileQueries.Any.Case(seed);
            var query = new ClauseQuery([.. library.Reader.ReadPlainly(text).Ideas.Select(ConceptOf)]);
            var expected = naive.Scores(query);
            found += expected.Count;
            faults.AddRange(naive.Faults(query, int.MaxValue, index.Search(query, int.MaxValue))
                .Select(fault => $"{seed}: “{text}”: {fault}"));
            var searched = library.Search(text).Passages.Select(passage => passage.Clause.Id).ToHashSet();
            if (!searched.SetEquals(expected.Keys.Select(clause => index.Clauses[clause].Id)))
                faults.Add($"{seed}: /search finds other clauses for “{text}”");
        }

        Wrong.None(faults);
        Assert.True(found > Compared, $"only {found} clauses were found");
    }

    private static Disjunction ConceptOf(Idea idea) => new([.. idea.Alternatives.Select(word => new WeightedTerm(word.Key, word.Weight))]);

    private static Gen<bool> OneIn(int times) => Gen.Int[1, times].Select(drawn => drawn == times);
}
