using Index.Corpus;

namespace Index.Quotes.Checking.Matching;

/// <summary>A stretch of the quotation, from word <see cref="First"/> up to, not including, <see cref="End"/>, with vocabulary numbers (-1 for words unknown to the record).</summary>
internal sealed record Question(string Text, IReadOnlyList<Word> Words, IReadOnlyList<int> Ids, int First, int End)
{
    public int Count => End - First;

    /// <summary>From the first word to the last, exactly as given.</summary>
    public Span Span => Span.Between(Words[First].Span.Start, Words[End - 1].Span.End);

    public Question Part(int first, int end) => this with { First = first, End = end };

    public static Question Read(string text, SourceWords source)
    {
        var words = WordReader.Read(text);
        return new Question(text, words, [.. words.Select(w => source.IdOf(w.Normal))], 0, words.Count);
    }

    /// <summary>The stretches between the ellipses inside the quotation; the quotation itself when it has none.</summary>
    public IReadOnlyList<Question> Parts()
    {
        var parts = new List<Question>();
        var first = First;
        for (var i = First; i < End; i++)
        {
            if (i < End - 1 && !Words[i].HasEllipsis)
                continue;
            parts.Add(Part(first, i + 1));
            first = i + 1;
        }
        return parts;
    }
}
