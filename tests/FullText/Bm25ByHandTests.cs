using System.Globalization;
using Index.Corpus;
using Index.FullText;
using Index.FullText.Memory;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using LuceneDocument = Lucene.Net.Documents.Document;
using LuceneField = Lucene.Net.Documents.Field;

namespace Tests.FullText;

/// <summary>
/// Scores of five clauses worked out by hand, without the code under test.
/// <code>
///      text                      heading   lead-in   length of text
/// c0   net open net right        -         -         4
/// c1   right of all              net all   -         3
/// c2   open net                  -         right     2
/// c3   state law law law state law                   6
/// c4   all state of all state                        5     average (4+3+2+6+5)/5 = 4
/// </code>
/// </summary>
public sealed class Bm25ByHandTests
{
    private static readonly (string Text, string Heading, string LeadIn)[] Clauses =
    [
        ("net open net right", "", ""),
        ("right of all", "net all", ""),
        ("open net", "", "right"),
        ("state law law law state law", "", ""),
        ("all state of all state", "", ""),
    ];

    // BM25F with k1 = 0.4, b = 0.2, heading 0.3, lead-in 0.25 (Bm25.cs).
    // A term's clauses are counted over all fields; N = 5:
    //   n = 1: ln(1 + 4.5/1.5) = ln 4    = 1.3862943611   law
    //   n = 2: ln(1 + 3.5/2.5) = ln 2.4  = 0.8754687374   open, state, all
    //   n = 3: ln(1 + 2.5/3.5) = ln 12/7 = 0.5389965007   net, right
    // Length factor 1 - 0.2 + 0.2 length/4 = 0.8 + 0.05 length: 4 words 1.00, 3: 0.95, 2: 0.90, 6: 1.10, 5: 1.05.
    // Frequency f = text/factor + 0.3 heading + 0.25 lead-in; saturated f 1.4/(f + 0.4); score = idf times that.
    [Theory]
    // net: c0 f = 2/1.00 = 2, 2.8/2.4 = 7/6; c2 f = 1/0.90 = 10/9, (14/9)/(68/45) = 35/34; c1 f = 0.3, 0.42/0.7 = 0.6
    [InlineData("net", "c0 0.6288292509 c2 0.5548493390 c1 0.3233979004")]
    // right: c1 f = 1/0.95 = 20/19, 70/69; c0 f = 1, 1.4/1.4 = 1; c2 f = 0.25, 0.35/0.65 = 7/13
    [InlineData("right", "c1 0.5468080442 c0 0.5389965007 c2 0.2902288850")]
    // law: c3 f = 4/1.10 = 40/11, (56/11)/(444/110) = 140/111
    [InlineData("law", "c3 1.7484793744")]
    // state: c4 f = 2/1.05 = 40/21, 140/121; c3 f = 2/1.10 = 20/11, 70/61
    [InlineData("state", "c4 1.0129390350 c3 1.0046362560")]
    // all: c4 as state, 140/121; c1 f = 1/0.95 + 0.3 = 257/190, 1.8936842105/1.7526315789 = 1.0804804805
    [InlineData("all", "c4 1.0129390350 c1 0.9459268820")]
    [InlineData("unknown", "")]
    // Two ideas are added: c0 0.6288292509 + 0.5389965007; c1 0.3233979004 + 0.5468080442;
    // c2 0.5548493390 + 0.2902288850
    [InlineData("net + right", "c0 1.1678257516 c1 0.8702059446 c2 0.8450782240")]
    // A weight multiplies; of one idea the best term counts, and the tie's share, here 0.1, of the others:
    // c3 max(0.5 1.7484793744, 1.0046362560) = 1.0046362560, + 0.1 0.8742396872; c4 1.0129390350
    [InlineData("law^0.5 | state", "c3 1.0920602247 c4 1.0129390350")]
    // c2 0.9012178179 (open: 0.8754687374 35/34) + 0.1 0.5548493390; c0 0.8754687374 (f = 1)
    // + 0.1 0.6288292509; c1 0.3233979004
    [InlineData("open | net", "c2 0.9567027518 c0 0.9383516625 c1 0.3233979004")]
    public void BM25F_scores_are_those_worked_out_by_hand(string query, string expected) =>
        AssertScores(expected, OurScores(query), precision: 1e-9);

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
        AssertScores(expected, LuceneScores(words), precision: 1e-6);

    private static void AssertScores(string expected, IReadOnlyList<(int Clause, double Score)> got, double precision)
    {
        var wanted = expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Chunk(2)
            .Select(pair => (Clause: pair[0], Score: double.Parse(pair[1], CultureInfo.InvariantCulture))).ToList();
        var shown = string.Join(' ', got.Select(hit => FormattableString.Invariant($"c{hit.Clause} {hit.Score:F10}")));
        Assert.True(wanted.Select(w => w.Clause).SequenceEqual(got.Select(hit => $"c{hit.Clause}")), shown);
        foreach (var (hand, engine) in wanted.Zip(got))
            Assert.True(Math.Abs(hand.Score - engine.Score) <= precision, shown);
    }

    // The only place that knows the engine. In a query + joins ideas, | the terms of an idea, and ^ precedes a weight.
    private static IReadOnlyList<(int Clause, double Score)> OurScores(string query)
    {
        var file = new SourceFile("by-hand.txt", new string('x', 400), "");
        var clauses = Clauses.Select((clause, number) => new IndexedClause(
            new Clause
            {
                Id = new ClauseId("by-hand", $"{number + 1}"),
                Kind = ClauseKind.Paragraph,
                Label = $"{number + 1}",
                Number = number + 1,
                Text = new Placement(file, new Span(0, 400)),
            },
            Tokens(clause.Text), Tokens(clause.Heading), Tokens(clause.LeadIn)));
        var groups = query.Split(" + ").Select(idea => new TermGroup([.. idea.Split(" | ").Select(Weighted)]));
        var engine = MemoryEngine.Build([.. clauses], new PhraseTable([], []));
        var hits = engine.Find(new EngineQuery([.. groups]) { Tie = 0.1 }, int.MaxValue);
        return [.. hits.Select(hit => (hit.Clause, hit.Score))];
    }

    private static WeightedTerm Weighted(string term) => term.Split('^') is [var word, var weight]
        ? new WeightedTerm(word, double.Parse(weight, CultureInfo.InvariantCulture))
        : new WeightedTerm(term, 1);

    private static List<Token> Tokens(string words) =>
        [
            .. words.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select((word, at) => new Token(word, new Span(at * 10, 5), at)),
        ];

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
