using Index.Corpus;
using Index.Quotes.Checking;

namespace Tests.Quotes.Checking;

/// <summary>Changes of one word or mark inside; first and last words stay, so that the change cannot fall off the end.</summary>
internal sealed class WordMutants(PlainRecord record, Random random, IReadOnlyList<Document> documents)
{
    private readonly string[] _vocabulary = [.. documents.SelectMany(d => d.Clauses).SelectMany(c => c.Quote.Split(' ')).Where(w => w.Length > 0 && w.All(char.IsLetter)).Distinct()];

    public IEnumerable<Mutant> Of(IEnumerable<Extract> extracts) =>
        extracts.SelectMany(One).Where(m => !record.Holds(m.Quote));

    private IEnumerable<Mutant> One(Extract extract)
    {
        var words = extract.Words;
        var inner = random.Next(2, words.Length - 2);
        yield return Altered("swapped word", extract, extract.With(inner, Other(words[inner])));
        yield return Altered("dropped word", extract, extract.With(inner));
        yield return Altered("inserted word", extract, extract.With(inner, words[inner], _vocabulary[random.Next(_vocabulary.Length)]));
        yield return Altered("invented word", extract, extract.With(inner, "purportedly", words[inner]));
        yield return Altered("words changed round", extract, string.Join(' ', [.. words[..(inner - 1)], words[inner], words[inner - 1], .. words[(inner + 1)..]]));
        if (inner + 5 < words.Length)
            yield return Altered("three words dropped", extract, string.Join(' ', [.. words[..inner], .. words[(inner + 3)..]]));
        yield return Altered("misspelt word", extract, extract.With(inner, words[inner].Insert(1, "x")));

        for (var i = 2; i < words.Length - 2; i++)
        {
            if (words[i] is "not" or "no" or "never")
                yield return Altered("negation dropped", extract, extract.With(i));
            if (words[i] is "should" or "must" or "is" or "are" or "to" or "can")
                yield return Altered("negated", extract, extract.With(i, words[i], "not"));
            if (words[i].Any(char.IsAsciiDigit))
                yield return Altered("number changed", extract, extract.With(i, string.Concat(words[i].Select(c => char.IsAsciiDigit(c) ? (char)('0' + ((c - '0' + 3) % 10)) : c))));
            if (words[i].EndsWith(','))
                yield return Altered("comma dropped", extract, extract.With(i, words[i].TrimEnd(',')));
        }
    }

    private string Other(string word)
    {
        string other;
        do other = _vocabulary[random.Next(_vocabulary.Length)];
        while (word.Contains(other, StringComparison.OrdinalIgnoreCase));
        return other;
    }

    private static Mutant Altered(string kind, Extract extract, string quote) => new(kind, extract.From, quote, Claim(extract), Verdict.Altered);

    // Half of them name no document.
    private static Document? Claim(Extract extract) => extract.First % 2 == 0 ? extract.Document : null;
}
