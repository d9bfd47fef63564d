namespace Bot.Replies.Pictures;

/// <summary>Breaks a name into lines that fit a width; there is no font to ask, so letters count by DejaVu Sans's mean width.</summary>
internal static class NameLines
{
    // Measured over English text; capitals are wider, i and l narrower.
    private const double MeanWidth = 0.58;

    public static double Length(string text, double size) => text.Length * MeanWidth * size;

    /// <summary>At least one line; a word that is too long stays whole.</summary>
    public static IReadOnlyList<string> Of(string name, double width, double size)
    {
        var lines = new List<string> { "" };
        foreach (var word in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
            if (lines[^1].Length == 0 || Length(longer, size) <= width)
                lines[^1] = longer;
            else
                lines.Add(word);
        }

        return lines;
    }
}
