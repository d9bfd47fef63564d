using Bot.Commands;
using Bot.Replies;
using Bot.Replies.Embeds;
using Bot.Wire.Messages;
using CsCheck;
using Index.Corpus;
using Index.FullText;
using Index.Passages.Questions;
using Index.Text;
using Tests.EndToEnd;
using Tests.FullText.Contract;
using Tests.Support;

namespace Tests.Wire.Faults;

public sealed class QueryFaults
{
    private const int Queries = 100_000;
    private const int Compared = 5_000;
    private const int Candidates = 200;
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
        var engine = RealLibrary.Library.Engine;
        var naive = new NaiveScores([.. IndexedClause.Of(RealLibrary.Library.Documents).Select(clause => Joined(clause, word => engine.DocumentFrequency(word) > 0))]);
        var faults = new List<string>();
        var found = 0;
        for (var seed = 0; seed < Compared; seed++)
        {
            var text = HostileQueries.Any.Case(seed);
            var query = new EngineQuery([.. QuestionReader.ReadPlainly(text).Ideas.Select(idea => new TermGroup([.. idea.Alternatives.Select(word => new WeightedTerm(word.Key, word.Weight))]))]);
            var expected = naive.Find(query, int.MaxValue);
            found += expected.Count;
            if (!Shown(expected).SequenceEqual(Shown(engine.Find(query, int.MaxValue)))) faults.Add($"{seed}: the engine ranks “{text}” otherwise");
            var searched = RealLibrary.Library.Search(text).Passages.Select(passage => passage.Clause.Id).ToHashSet();
            if (!searched.SetEquals(expected.Take(Candidates).Select(hit => engine.Clauses[hit.Clause].Id))) faults.Add($"{seed}: /search finds other clauses for “{text}”");
        }
        Wrong.None(faults);
        Assert.True(found > Compared, $"only {found} clauses were found");
    }

    private static Gen<bool> OneIn(int times) => Gen.Int[1, times].Select(drawn => drawn == times);

    // “cyber security” holds “cybersecurity” too, where the record or the thesaurus knows that word.
    private static IndexedClause Joined(IndexedClause clause, Func<string, bool> isKnown) =>
        clause with { Text = Joined(clause.Text, isKnown), Heading = Joined(clause.Heading, isKnown), LeadIn = Joined(clause.LeadIn, isKnown) };

    private static List<Token> Joined(IReadOnlyList<Token> tokens, Func<string, bool> isKnown)
    {
        var all = tokens.ToList();
        var plain = PhraseTable.Plain(tokens);
        foreach (var (first, second) in plain.Zip(plain.Skip(1)))
            if (first.Term.Length >= 3 && second.Term.Length >= 3 && !StopWords.Contains(first.Term) && !StopWords.Contains(second.Term) && isKnown(first.Term + second.Term))
                all.Insert(all.IndexOf(second) + 1, second with { Term = first.Term + second.Term, Span = Span.Between(first.Span.Start, second.Span.End) });
        return all;
    }

    private static IEnumerable<string> Shown(IReadOnlyList<Hit> hits) => hits.Select(hit => $"{hit.Clause} {hit.Score:R}");
}
