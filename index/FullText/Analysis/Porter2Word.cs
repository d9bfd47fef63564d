using System.Buffers;

namespace Index.FullText.Analysis;

/// <summary>A word being stemmed: its letters so far, and where the regions R1 and R2 of the algorithm begin.</summary>
internal ref struct Porter2Word
{
    /// <summary>Words that begin so have R1 behind this beginning, lest general, generic and generous become one stem.</summary>
    private static readonly string[] _beginnings =
        ["gener", "commun", "arsen", "past", "univers", "later", "emerg", "organ", "inter"];

    private static readonly SearchValues<char> _vowels = SearchValues.Create("aeiouy");

    private readonly Span<char> _room;
    private readonly int _r1;
    private readonly int _r2;

    public Porter2Word(string word, Span<char> room)
    {
        var letters = word.AsSpan(word[0] == '\'' ? 1 : 0);
        letters.CopyTo(room);
        _room = room;
        Length = letters.Length;
        MarkConsonantY();

        var beginning = Array.Find(_beginnings, b => word.AsSpan(word[0] == '\'' ? 1 : 0).StartsWith(b, StringComparison.Ordinal));
        _r1 = beginning?.Length ?? RegionAfter(0);
        _r2 = RegionAfter(_r1);
    }

    public int Length { get; private set; }

    public readonly ReadOnlySpan<char> Letters => _room[..Length];

    /// <summary>Whether R1 begins exactly at the end of the word.</summary>
    public readonly bool R1IsEmpty => _r1 == Length;

    public static bool IsVowel(char letter) => _vowels.Contains(letter);

    public readonly bool Ends(string suffix) => Letters.EndsWith(suffix, StringComparison.Ordinal);

    /// <summary>Whether a suffix of this length lies in R1.</summary>
    public readonly bool InR1(int suffix) => _r1 <= Length - suffix;

    /// <summary>Whether a suffix of this length lies in R2.</summary>
    public readonly bool InR2(int suffix) => _r2 <= Length - suffix;

    public readonly bool HasVowelBefore(int end) => Letters[..Math.Max(end, 0)].ContainsAny(_vowels);

    public void Drop(int count) => Length -= count;

    public void Replace(int count, string by)
    {
        Length -= count;
        by.CopyTo(_room[Length..]);
        Length += by.Length;
    }

    /// <summary>Whether the first <paramref name="end"/> letters end in a short syllable.</summary>
    public readonly bool EndsShort(int end)
    {
        var part = Letters[..end];
        return part switch
        {
            [.., var before, var vowel, var last]
                when !IsVowel(last) && last is not ('w' or 'x' or 'Y') && IsVowel(vowel) && !IsVowel(before) => true,
            [var vowel, var last] when IsVowel(vowel) && !IsVowel(last) => true,
            _ => part.EndsWith("past", StringComparison.Ordinal),
        };
    }

    public readonly string ToString(string original)
    {
        _room[..Length].Replace('Y', 'y');
        return Letters.SequenceEqual(original) ? original : new string(Letters);
    }

    /// <summary>A y that opens the word or follows a vowel is written Y and counts as no vowel.</summary>
    private readonly void MarkConsonantY()
    {
        for (var i = 0; i < Length; i++)
            if (_room[i] == 'y' && (i == 0 || IsVowel(_room[i - 1])))
                _room[i] = 'Y';
    }

    /// <summary>Behind the first consonant that follows a vowel; beyond every later end of the word when there is none.</summary>
    private readonly int RegionAfter(int start)
    {
        for (var i = start + 1; i < Length; i++)
            if (!IsVowel(_room[i]) && IsVowel(_room[i - 1]))
                return i + 1;
        return Length;
    }
}
