namespace Bot.Replies.Text;

/// <summary>Puts text on lines of at most a width; everything that is shown passes here and is made safe to show.</summary>
public sealed class Layout(int width)
{
    private readonly List<Line> _lines = [];

    /// <summary>The lines so far.</summary>
    public IReadOnlyList<Line> Lines => _lines;

    /// <summary>One empty line, unless there is one already or nothing stands above.</summary>
    public Layout Gap()
    {
        if (_lines.Count > 0 && _lines[^1].Runs.Count > 0)
            _lines.Add(new Line([]));
        return this;
    }

    /// <summary>A text on as many lines as it needs; lines after the first stand <paramref name="hanging"/> further in.</summary>
    public Layout Write(string text, int indent = 0, Mark mark = Mark.Plain, int hanging = 0) =>
        Write([new Run(text, mark)], indent, hanging);

    /// <summary>Runs on as many lines as they need.</summary>
    public Layout Write(IEnumerable<Run> runs, int indent = 0, int hanging = 0)
    {
        var safe = runs.Select(run => run with { Text = Visible.Of(run.Text) }).Where(run => run.Text.Length > 0).ToList();
        var text = string.Concat(safe.Select(run => run.Text));
        var first = true;
        foreach (var piece in Wrapping.Pieces(text, width - indent, width - indent - hanging))
        {
            var margin = new string(' ', first ? indent : indent + hanging);
            _lines.Add(new Line([new Run(margin, Mark.Plain), .. Cut(safe, piece.Start, piece.End)]));
            first = false;
        }

        return this;
    }

    /// <summary>One line that is meant to be copied, or a row of a table: however long, it is not broken.</summary>
    public Layout Whole(string text, Mark mark = Mark.Plain)
    {
        _lines.Add(new Line([new Run(Visible.Of(text), mark)]));
        return this;
    }

    private static IEnumerable<Run> Cut(List<Run> runs, int start, int end)
    {
        var offset = 0;
        foreach (var run in runs)
        {
            int from = Math.Max(start, offset), to = Math.Min(end, offset + run.Text.Length);
            if (from < to)
                yield return run with { Text = run.Text[(from - offset)..(to - offset)] };
            offset += run.Text.Length;
        }
    }
}
