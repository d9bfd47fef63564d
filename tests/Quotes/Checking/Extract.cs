using Index.Corpus;

namespace Tests.Quotes.Checking;

/// <summary>Some neighbouring words of one clause, as printed, split at white space.</summary>
internal sealed record Extract(Document Document, Clause Clause, int First, string[] Words)
{
    public string Text => string.Join(' ', Words);

    public string From => $"{Clause.Id} word {First}";

    public Extract Part(int start, int count) => this with { First = First + start, Words = Words[start..(start + count)] };

    public string With(int at, params string[] instead) => string.Join(' ', [.. Words[..at], .. instead, .. Words[(at + 1)..]]);

    /// <summary>Extracts of 12 to 30 words, or the whole clause when it is shorter, with at least 8.</summary>
    public static IEnumerable<Extract> Of(IEnumerable<Document> documents, Random random, int perClause) =>
        from document in documents
        from clause in document.Clauses
        let words = clause.Quote.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        where words.Length >= 8
        from _ in Enumerable.Range(0, perClause)
        let count = Math.Min(words.Length, random.Next(12, 31))
        let first = random.Next(0, words.Length - count + 1)
        select new Extract(document, clause, first, words[first..(first + count)]);
}
