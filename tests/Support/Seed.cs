using System.Security.Cryptography;
using System.Text;
using Index.Corpus;

namespace Tests.Support;

/// <summary>A file of the real corpus, for clauses made by hand.</summary>
internal static class Seed
{
    public static SourceFile File(string name)
    {
        var bytes = System.IO.File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "seeds", name));
        var text = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        return new SourceFile(name, text, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    /// <summary>The line (from 1) without its list marker.</summary>
    public static Placement Line(this SourceFile file, int number)
    {
        var start = 0;
        for (var line = 1; line < number; line++)
            start = file.Text.IndexOf('\n', start) + 1;
        var end = file.Text.IndexOf('\n', start);
        if (file.Text.AsSpan(start).StartsWith("- "))
            start += 2;
        return new Placement(file, Span.Between(start, end < 0 ? file.Text.Length : end).Trimmed(file.Text));
    }

    /// <summary>The first place of some words; fails when the file has none.</summary>
    public static Placement Words(this SourceFile file, string words)
    {
        var start = file.Text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0, $"{file.Name} does not hold “{words}”");
        return new Placement(file, new Span(start, words.Length));
    }
}
