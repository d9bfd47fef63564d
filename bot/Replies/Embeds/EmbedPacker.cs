using Bot.Replies.Text;

namespace Bot.Replies.Embeds;

/// <summary>Puts lines into embeds, one for each heading, and goes on in the next one when an embed is full.</summary>
internal sealed class EmbedPacker
{
    // Well under the limit: Discord counts otherwise than it says, and shows less of texts rich in signs (MSG-R1).
    private const int Longest = 3000;
    private const int LongestPiece = 2900;

    private readonly List<DiscordEmbed> _embeds = [];
    private readonly List<string> _lines = [];
    private string? _title;
    private int _length;

    /// <summary>The embeds of a reply, in order, none of them empty.</summary>
    public static IReadOnlyList<DiscordEmbed> Pack(IEnumerable<Line> lines)
    {
        var packer = new EmbedPacker();
        foreach (var line in lines)
            packer.Add(line);
        packer.Close();
        return packer._embeds;
    }

    private void Add(Line line)
    {
        if (MarkedLine.IsTitle(line))
        {
            Close();
            var title = Escaped.Line(line.ToString().Trim());
            if (title.Length <= DiscordLimits.Title)
            {
                _title = title;
                return;
            }
        }

        foreach (var piece in MarkedLine.Of(line).Pieces(LongestPiece))
        {
            if (_length + piece.Length + 1 > Longest)
                Close();
            _lines.Add(piece);
            _length += piece.Length + 1;
        }
    }

    private void Close()
    {
        var description = string.Join('\n', _lines).Trim();
        if (description.Length > 0 || _title is not null)
            _embeds.Add(new DiscordEmbed(_title, description));
        _lines.Clear();
        _title = null;
        _length = 0;
    }
}
