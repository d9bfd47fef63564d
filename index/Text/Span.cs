namespace Index.Text;

/// <summary>A piece of one source text: start and length in UTF-16 code units (C# string indices), never an inclusive end.</summary>
public readonly record struct Span(int Start, int Length)
{
    /// <summary>The index just behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static Span Between(int start, int end) => new(start, end - start);

    /// <summary>The exact characters of the span; throws when the span is not inside the text.</summary>
    public string In(string text) => text.Substring(Start, Length);

    /// <summary>Whether every character of <paramref name="other"/> is in this span.</summary>
    public bool Contains(Span other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two have at least one character in common.</summary>
    public bool Overlaps(Span other) => other.Start < End && Start < other.End;

    /// <summary>The span without white space at either end; no character inside is touched.</summary>
    public Span Trimmed(string text)
    {
        int start = Start, end = End;
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return Between(start, end);
    }
}
