using Tests.FullText;
using Tests.Support;

namespace Tests.EndToEnd;

/// <summary>Queries of every sort: words of the corpus, lines that are no part of it, hostile strings, references, and mixtures; the same number gives the same query.</summary>
internal static class GeneratedQueries
{
    private static readonly string[] Words = [.. Seeds.Clauses.SelectMany(c => c.Quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Distinct()];
    private static readonly string[] Ids = [.. Seeds.Clauses.Select(c => c.Id.ToString())];
    private static readonly string[] Openings = ["what about", "who should", "why does the dfi want", "does wuzhen say", "is there anything on", "compare", "not", "according to budapest,", "\"", "AND (", "text:", "/clause"];

    public static string Make(int seed)
    {
        var random = new Random(seed);
        string Word() => Words[random.Next(Words.Length)];
        string JunkLine() => Junk.Lines[random.Next(Junk.Lines.Count)];
        string Piece() => random.Next(8) switch
        {
            0 => JunkLine(),
            1 => HostileText.Make(random.Next()),
            2 => Openings[random.Next(Openings.Length)],
            3 => Ids[random.Next(Ids.Length)],
            4 => Sentence(random),
            _ => Word(),
        };
        return random.Next(6) == 0 ? Reference(random) : string.Join(random.Next(10) == 0 ? "" : " ", Enumerable.Range(0, random.Next(1, 9)).Select(_ => Piece()));
    }

    private static string Reference(Random random) =>
        random.Next(2) == 0 ? Ids[random.Next(Ids.Length)].Replace('/', ' ') : $"{Seeds.Corpus.Documents[random.Next(Seeds.Corpus.Documents.Count)].Id} {random.Next(12)}";

    private static string Sentence(Random random)
    {
        var quote = Seeds.Corpus.Documents[random.Next(Seeds.Corpus.Documents.Count)].Clauses[0].Quote;
        var start = random.Next(quote.Length);
        return quote.Substring(start, random.Next(Math.Min(200, quote.Length - start)));
    }
}
