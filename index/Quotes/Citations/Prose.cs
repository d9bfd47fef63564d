namespace Index.Quotes.Citations;

/// <summary>Builds a citation in running text: parts that end with a mark of their own get no second one.</summary>
internal sealed class Prose
{
    private readonly List<CitationPart> _parts = [];

    private string Last => _parts.Count > 0 ? _parts[^1].Text : "";

    /// <summary>Adds a part as it is; nothing for null.</summary>
    public Prose Add(string? text, bool italic = false)
    {
        if (!string.IsNullOrEmpty(text)) _parts.Add(new CitationPart(text, italic));
        return this;
    }

    /// <summary>Adds a title in double quotation marks, those inside turned to single ones, with <paramref name="mark"/> before the closing one.</summary>
    public Prose AddQuoted(string title, char mark) => Add($"“{Inner(title)}{(EndsItself(title) ? "" : mark)}”");

    /// <summary>Ends a sentence and leaves a space; a part that ends with a mark, or an address, gets none or its own.</summary>
    public Prose Stop() => Add(EndsItself(Last) ? " " : ". ");

    /// <summary>The citation as one line, the space at its end dropped.</summary>
    public CitationLine Line(string use) =>
        new(use, [.. _parts.Take(_parts.Count - 1).Append(_parts[^1] with { Text = _parts[^1].Text.TrimEnd() }).Where(part => part.Text.Length > 0)]);

    private static string Inner(string title) => title.Replace('“', '‘').Replace('”', '’').Replace('"', '\'');

    private static bool EndsItself(string text) => text.TrimEnd('”', '’') is [.., '.' or '?' or '!'];
}
