using Index.Text.Analysis;

namespace Index.Text;

/// <summary>One file of the corpus as published: its text without a byte-order mark, and the SHA-256 of its bytes.</summary>
public sealed class SourceFile(string name, string text, string sha256)
{
    private readonly int[] _lineStarts = LineStarts(text);

    /// <summary>The file's name inside the corpus folder.</summary>
    public string Name => name;

    /// <summary>Every character of the file but a leading byte-order mark; spans point into this.</summary>
    public string Text => text;

    /// <summary>Lower-case hexadecimal SHA-256 of the file's bytes, byte-order mark included.</summary>
    public string Sha256 => sha256;

    /// <summary>What the text is written in: as the metadata says, else as the text tells.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>The terms of a part of the text, by the analyzer of its language; a part that sticks out is cut to fit.</summary>
    public IReadOnlyList<Token> Analyze(Span part) => Language.Analyzer.Analyze(text, part);

    /// <summary>The 1-based number of the line that holds the character at <paramref name="offset"/>.</summary>
    public int LineAt(int offset)
    {
        var found = Array.BinarySearch(_lineStarts, offset);
        return found >= 0 ? found + 1 : ~found;
    }

    /// <summary>The same file, known to be written in a language.</summary>
    public SourceFile In(Language language) =>
        language == Language ? this : new SourceFile(name, text, sha256) { Language = language };

    private static int[] LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '\n')
                starts.Add(i + 1);
        return [.. starts];
    }
}
