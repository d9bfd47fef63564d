using Bot.Replies.Text;

namespace Bot.Replies.Embeds;

/// <summary>Puts lines into embeds, and goes on in a further one of the same colour when one is full; none is empty or a mere heading.</summary>
internal sealed class Deck
{
    // Well under the limit: Discord counts otherwise than it says, and shows less of texts rich in signs (MSG-R1).
    private const int Longest = 3000;
    private const int LongestPiece = 2900;

    private readonly List<DiscordEmbed> _embeds = [];
    private readonly List<string> _lines = [];
    private string? _title;
    private string? _picture;
    private int _colour = Accent.Neutral;
    private int _length;

    /// <summary>The embeds, the open one included.</summary>
    public IReadOnlyList<DiscordEmbed> Done()
    {
        Close();
        return _embeds;
    }

    /// <summary>Begins an embed.</summary>
    public Deck Open(int colour, string? title = null)
    {
        Close();
        _colour = colour;
        if (title is null) return this;
        var escaped = Escaped.Line(title);
        if (escaped.Length > DiscordLimits.Title) return Strong(title);
        _title = escaped;
        return this;
    }

    /// <summary>A line of our own words.</summary>
    public Deck Line(string text) => Add("", "", MarkedText.Of(text));

    /// <summary>A line of small print.</summary>
    public Deck Small(string text) => Add("", "-# ", MarkedText.Of(text));

    /// <summary>A bold line.</summary>
    public Deck Strong(string text) => Named(text, []);

    /// <summary>A bold name and what is said of it, on one line behind whatever the line opens with.</summary>
    public Deck Named(string name, IEnumerable<Run> text, string opening = "")
    {
        var said = MarkedText.Of(text);
        return name.Length > LongestPiece / 4
            ? Add(opening, "", MarkedText.Of($"{name}{(said.Text.Length > 0 ? $" – {said.Text}" : "")}"))
            : Add($"{opening}**{Escaped.Line(name)}**{(said.Text.Length > 0 ? " – " : "")}", "", said);
    }

    /// <summary>The record's own words, behind a bar.</summary>
    public Deck Quote(IEnumerable<Run> runs) => Add("", "> ", MarkedText.Of(runs));

    /// <summary>A line whose mark-up is made already; a line that may be too long is none of these.</summary>
    public Deck Made(string markup)
    {
        Put(markup);
        return this;
    }

    /// <summary>One empty line, unless there is one already or nothing stands above.</summary>
    public Deck Gap()
    {
        if (_lines.Count > 0 && _lines[^1].Length > 0) Put("");
        return this;
    }

    /// <summary>A picture below the lines of the open embed, by the name of its file.</summary>
    public Deck Picture(string file)
    {
        _picture = file;
        return this;
    }

    private Deck Add(string head, string prefix, MarkedText text)
    {
        if (head.Length == 0 && string.IsNullOrWhiteSpace(text.Text)) return this;
        foreach (var piece in new MarkedLine(head, prefix, text).Pieces(LongestPiece)) Put(piece);
        return this;
    }

    private void Put(string line)
    {
        if (_lines.Count > 0 && _length + line.Length + 1 > Longest) Close();
        _lines.Add(line);
        _length += line.Length + 1;
    }

    private void Close()
    {
        var description = string.Join('\n', _lines).Trim();
        if (description.Length == 0 && _title is not null) (description, _title) = ($"**{_title}**", null);
        if (description.Length > 0) _embeds.Add(new DiscordEmbed(_title, description) { Colour = _colour, Picture = _picture });
        _lines.Clear();
        (_title, _picture, _length) = (null, null, 0);
    }
}
