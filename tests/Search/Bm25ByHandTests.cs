using System.Globalization;
using Index.Search;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using LuceneDocument = Lucene.Net.Documents.Document;
using LuceneField = Lucene.Net.Documents.Field;

namespace Tests.Search;

/// <summary>
/// Scores of five clauses worked out by hand, without the code under test.
/// <code>
///      text                      heading   lead-in   length of text   of all
/// c0   net open net right        -         -         4                4
/// c1   right of all              net all   -         3                5
/// c2   open net                  -         right     2                3
/// c3   state law law law state law                   6                6
/// c4   all state of all state                        5                5     average (4+5+3+6+5)/5 = 4.6
/// </code>
/// </summary>
public sealed class Bm25ByHandTests
{
    // Relative: Lucene computes in floats.
    private const double Precision = 1e-6;

    private static readonly (string Text, string Heading, string LeadIn)[] Clauses =
    [
        ("net open net right", "", ""),
        ("right of all", "net all", ""),
        ("open net", "", "right"),
        ("state law law law state law", "", ""),
        ("all state of all state", "", ""),
    ];

    // BM25Similarity of Lucene 4.8 with k1 = 0.5, b = 0.3 (Bm25.cs), text, heading and lead-in being one field:
    // score = idf f (k1 + 1)/(f + K) with K = 0.5 (0.7 + 0.3 length/4.6).
    // idf = ln(1 + (N - n + 0.5)/(n + 0.5)), N = 5 clauses, n that hold the term:
    //   n = 1: ln(1 + 4.5/1.5) = ln 4    = 1.3862943611   law
    //   n = 2: ln(1 + 3.5/2.5) = ln 2.4  = 0.8754687374   open, state, all
    //   n = 3: ln(1 + 2.5/3.5) = ln 12/7 = 0.5389965007   net, right
    // The length is kept in one byte, as worked out below: 4 is 4, 3 is 4, 6 is 7.1111111, 5 is 5.2244898 (the
    // average is exact). So
    //   c0, c2: K = 0.5 (0.7 + 1.2/4.6)       = 0.4804347826
    //   c1, c4: K = 0.5 (0.7 + 1.5673469/4.6) = 0.5203637977
    //   c3:     K = 0.5 (0.7 + 2.1333333/4.6) = 0.5818840580
    [Theory]
    // net: c0 f = 2, 3/2.4804347826 = 1.2094653812; c2 f = 1, 1.5/1.4804347826 = 1.0132158590;
    // c1 (in its heading) f = 1, 1.5/1.5203637977 = 0.9866059704
    [InlineData("net", "c0 0.6518976082 c2 0.5461198025 c1 0.5317771657")]
    // right: c0 and c2 (in its lead-in) f = 1, 1.0132158590: equal ones keep their order; c1 0.9866059704
    [InlineData("right", "c0 0.5461198025 c2 0.5461198025 c1 0.5317771657")]
    // law: c3 f = 4, 6/4.5818840580 = 1.3095049818
    [InlineData("law", "c3 1.8153593721")]
    // state: c4 f = 2, 3/2.5203637977 = 1.1903043532; c3 f = 2, 3/2.5818840580 = 1.1619421836
    [InlineData("state", "c4 1.0420742491 c3 1.0172440563")]
    // all: c1 (once in its text, once in its heading) f = 2 and c4 f = 2, both 1.1903043532
    [InlineData("all", "c1 1.0420742491 c4 1.0420742491")]
    [InlineData("unknown", "")]
    // Two concepts are added: c0 0.6518976082 + 0.5461198025; c2 0.5461198025 twice; c1 0.5317771657 twice
    [InlineData("net + right", "c0 1.1980174108 c2 1.0922396050 c1 1.0635543313")]
    // A weight multiplies; of one concept the best term counts, and the tie's share, here 0.1, of the others:
    // c3 max(0.5 1.8153593721, 1.0172440563) = 1.0172440563, + 0.1 0.9076796861; c4 1.0420742491
    [InlineData("law^0.5 | state", "c3 1.1080120249 c4 1.0420742491")]
    // open (n = 2) in c0 and c2: f = 1, 0.8754687374 1.0132158590 = 0.8870388088; c0 + 0.1 0.6518976082,
    // c2 + 0.1 0.5461198025; c1 0.5317771657
    [InlineData("open | net", "c0 0.9522285696 c2 0.9416507890 c1 0.5317771657")]
    public void Our_scores_are_those_worked_out_by_hand(string query, string expected) =>
        AssertScores(expected, OurScores(query));

    // BM25Similarity of Lucene 4.8 with k1 = 1.2, b = 0.75, one field: idf f (k1 + 1)/(f + K),
    // K = 1.2 (0.25 + 0.75 length/4). idf as above, the clauses counted in the text alone. The length is not the exact
    // one: the norm 1/sqrt(length) is kept in one byte (SmallSingle.SingleToByte315: upper bits of the float, 5 of the
    // exponent and 2 of the fraction, which with the leading 1 are the 3 bits of the name; the rest is cut off, not
    // rounded), and read back as 1/norm². The fractions in binary:
    //   length 4: 0.5                           -> 0.5    -> 4
    //   length 3: 0.57735 = 0.5  1.15470 (1.00) -> 0.5    -> 4
    //   length 2: 0.70711 = 0.5  1.41421 (1.01) -> 0.625  -> 2.56
    //   length 6: 0.40825 = 0.25 1.63299 (1.10) -> 0.375  -> 7.1111111
    //   length 5: 0.44721 = 0.25 1.78885 (1.11) -> 0.4375 -> 5.2244898
    [Theory]
    // net (n = 2): c0 K = 1.2, 4.4/3.2 = 1.375; c2 K = 0.876, 2.2/1.876 = 1.1727079
    // (by the exact length 2 it would be 1.1005893)
    [InlineData("net", "c0 1.2037695 c2 1.0266690")]
    // right (n = 2): c0 and c1 have one length in one byte, K = 1.2, 2.2/2.2 = 1; equal ones keep their order
    [InlineData("right", "c0 0.8754687 c1 0.8754687")]
    // law (n = 1): c3 K = 1.9, 8.8/5.9 = 1.4915254
    [InlineData("law", "c3 2.0676933")]
    // state (n = 2): c4 K = 1.4755102, 4.4/3.4755102 = 1.2660012; c3 4.4/3.9 = 1.1282051
    [InlineData("state", "c4 1.1083444 c3 0.9877083")]
    // Two words are added: c0 1.2037695 + 0.8754687; c2 and c1 as above
    [InlineData("net right", "c0 2.0792382 c2 1.0266690 c1 0.8754687")]
    public void Plain_Lucene_scores_are_those_worked_out_by_hand(string words, string expected) =>
        AssertScores(expected, LuceneScores(words));

    private static void AssertScores(string expected, IReadOnlyList<(int Clause, double Score)> got)
    {
        var wanted = expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Chunk(2)
            .Select(pair => (Clause: pair[0], Score: double.Parse(pair[1], CultureInfo.InvariantCulture))).ToList();
        var shown = string.Join(' ', got.Select(hit => FormattableString.Invariant($"c{hit.Clause} {hit.Score:F10}")));
        Assert.True(wanted.Select(w => w.Clause).SequenceEqual(got.Select(hit => $"c{hit.Clause}")), shown);
        foreach (var (hand, engine) in wanted.Zip(got))
            Assert.True(Math.Abs(hand.Score - engine.Score) <= Precision * hand.Score, shown);
    }

    // The only place that knows the index. In a query + joins concepts, | the terms of one, and ^ precedes a weight.
    private static IReadOnlyList<(int Clause, double Score)> OurScores(string query)
    {
        var clauses = Clauses.Select((clause, number) =>
            WrittenClause.Of("by-hand", number + 1, clause.Text, clause.Heading, clause.LeadIn));
        using var index = ClauseIndex.Build(new RAMDirectory(), [.. clauses], [], corpus: "", _ => { });
        var concepts = query.Split(" + ").Select(concept => new Disjunction([.. concept.Split(" | ").Select(Weighted)]));
        var hits = index.Search(new ClauseQuery([.. concepts]) { Tie = 0.1 }, int.MaxValue);
        return [.. hits.Select(hit => (hit.Clause, hit.Score))];
    }

    private static WeightedTerm Weighted(string term) => term.Split('^') is [var word, var weight]
        ? new WeightedTerm(word, double.Parse(weight, CultureInfo.InvariantCulture))
        : new WeightedTerm(term, 1);

    private static List<(int Clause, double Score)> LuceneScores(string words)
    {
        using var directory = new RAMDirectory();
        var similarity = new BM25Similarity(1.2f, 0.75f);
        using var analyzer = new WhitespaceAnalyzer(LuceneVersion.LUCENE_48);
        var config = new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer) { Similarity = similarity };
        using (var writer = new IndexWriter(directory, config))
            foreach (var clause in Clauses)
                writer.AddDocument(new LuceneDocument { new TextField("text", clause.Text, LuceneField.Store.NO) });
        using var reader = DirectoryReader.Open(directory);
        var query = new BooleanQuery();
        foreach (var word in words.Split(' '))
            query.Add(new TermQuery(new Term("text", word)), Occur.SHOULD);
        var hits = new IndexSearcher(reader) { Similarity = similarity }.Search(query, Clauses.Length).ScoreDocs;
        return [.. hits.Select(hit => (hit.Doc, (double)hit.Score))];
    }
}
