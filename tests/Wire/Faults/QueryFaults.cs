using Bot.Commands;
using Bot.Replies;
using Bot.Replies.Embeds;
using Bot.Wire.Messages;
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
    private static readonly CommandSpec[] Commands = [.. Catalog.Specs.Where(spec => spec.Options.Count > 0)];

    [Fact, Trait("Fault", "39")]
    public void A_hundred_thousand_hostile_queries_throw_nothing_and_all_can_be_shown()
    {
        var faults = new List<string>();
        // One by one on this test's own thread: the thread pool belongs to the bots of the stories that run beside it.
        for (var seed = 0; seed < Queries; seed++)
        {
            // Most go to the two commands that look text up; the others have it too, but some of them read much for each.
            var spec = (seed % 20) switch { < 12 => Find("search"), < 17 => Find("ask"), _ => Commands[seed / 20 % Commands.Length] };
            var text = HostileQueries.Make(seed);
            var call = new CommandCall(spec.Name, spec.Options.Where(option => option.IsRequired || seed % 5 == 0).ToDictionary(option => option.Name, _ => text)) { Why = seed % 11 == 0, Page = seed % 13 };
            var (isFault, messages) = Catalog.Answer(call, reply => (reply is Reply.Refusal { Reference: not null }, seed % 9 == 0 ? DiscordReplies.Of(reply, Catalog.DocumentOf) : []));
            if (isFault) faults.Add($"{seed}: {Calls.Shown(call)} threw");
            foreach (var broken in messages.SelectMany(MessageLimits.Broken)) faults.Add($"{seed}: {Calls.Shown(call)}: {broken}");
        }
        Wrong.None(faults);
    }

    [Fact, Trait("Fault", "39")]
    public void A_search_finds_in_the_same_order_what_a_plain_reading_of_every_clause_finds()
    {
        var engine = RealLibrary.Library.Engine;
        var naive = new NaiveScores([.. IndexedClause.Of(RealLibrary.Library.Documents).Select(clause => Joined(clause, word => engine.DocumentFrequency(word) > 0))]);
        var faults = new List<string>();
        var found = 0;
        for (var seed = 0; seed < Compared; seed++)
        {
            var text = HostileQueries.Make(seed);
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

    private static CommandSpec Find(string command) => Catalog.Find(command)!;

    private static IEnumerable<string> Shown(IReadOnlyList<Hit> hits) => hits.Select(hit => $"{hit.Clause} {hit.Score:R}");
}
