using Index.Text;

namespace Index.Quotes.Checking.Matching;

/// <summary>A stretch of the quotation, from word <see cref="First"/> up to, not including, <see cref="End"/>, with vocabulary numbers (-1 for words unknown to the record).</summary>
internal sealed record Question(string Text, IReadOnlyList<Word> Words, IReadOnlyList<int> Ids, int First, int End)
{
    public int Count => End - First;

    /// <summary>
    /// How many words of the check make one word of a reader: 2 where every character counts as one, else 1.
    /// </summary>
    public int WordLength => 2 * Enumerable.Range(First, Count).Count(IsIdeograph) > Count ? 2 : 1;

    private bool IsIdeograph(int at) => Words[at].Normal is [var letter, ..] && Glyphs.IsIdeograph(letter);

    /// <summary>From the first word to the last, exactly as given.</summary>
    public Span Span => Span.Between(Words[First].Span.Start, Words[End - 1].Span.End);

    public Question Part(int first, int end) => this with { First = first, End = end };

    public static Question Read(string text, SourceWords source)
    {
        var words = Rejoined(text, WordReader.Read(text), source);
        return new Question(text, words, [.. words.Select(w => source.IdOf(w.Normal))], 0, words.Count);
    }

    // A word that a copied page broke at its hyphen is whole again, where the record has the word and not the two beside each other.
    private static List<Word> Rejoined(string text, List<Word> words, SourceWords source)
    {
        for (var i = words.Count - 2; i >= 0; i--)
        {
            var (head, tail) = (words[i], words[i + 1]);
            if (head.Gap == "-" && Span.Between(head.Span.End, tail.Span.Start).In(text).Contains('\n', StringComparison.Ordinal)
                && source.IdOf(head.Normal + tail.Normal) >= 0 && source.PlacesOf(source.IdOf(head.Normal), source.IdOf(tail.Normal)).Length == 0)
            {
                words[i] = tail with { Normal = head.Normal + tail.Normal, Span = Span.Between(head.Span.Start, tail.Span.End) };
                words.RemoveAt(i + 1);
            }
        }
        return words;
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
