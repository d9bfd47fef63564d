using CsCheck;
using Index.Corpus;
using Tests.Support;
using Tests.Text.Analysis;
using static Tests.Support.GeneratedCases;

namespace Tests.EndToEnd;

/// <summary>
/// Queries of every sort: words of the corpus, lines that are no part of it, hostile strings, references, and mixtures.
/// </summary>
internal static class GeneratedQueries
{
    private static readonly string[] Words =
    [
        .. Seeds.Clauses.SelectMany(c => c.Quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Distinct(),
    ];

    private static readonly string[] Ids = [.. Seeds.Clauses.Select(c => c.Id.ToString())];

    private static readonly string[] Openings =
    [
        "what about", "who should", "why does the dfi want", "does wuzhen say", "is there anything on", "compare",
        "not", "according to budapest,", "\"", "AND (", "text:", "/clause",
    ];

    private static readonly Gen<Document> Documents = Among(Seeds.Corpus.Documents);

    private static readonly Gen<string> Reference = Gen.OneOf(
        Among(Ids).Select(id => id.Replace('/', ' ')),
        Gen.Select(Documents, Gen.Int[0, 11], (document, number) => $"{document.Id} {number}"));

    // Cut out of the first clause of a document, at most 200 characters.
    private static readonly Gen<string> Sentence =
        from quote in Documents.Select(document => document.Clauses[0].Quote)
        from start in Gen.Int[0, quote.Length - 1]
        from length in Gen.Int[0, Math.Min(200, quote.Length - start)]
        select quote.Substring(start, length);

    private static readonly Gen<string> Piece = Gen.Frequency(
        (3, Among(Words)),
        (1, Among(Junk.Lines)),
        (1, HostileText.Any),
        (1, Among(Openings)),
        (1, Among(Ids)),
        (1, Sentence));

    private static readonly Gen<string> Mixture = Gen.Select(
        Gen.Frequency((9, Gen.Const(" ")), (1, Gen.Const(""))),
        Piece.Array[1, 8],
        (between, pieces) => string.Join(between, pieces));

    /// <summary>One query in six a reference, the others mixtures of one to eight pieces.</summary>
    public static Gen<string> Any { get; } = Gen.Frequency((5, Mixture), (1, Reference));
}
