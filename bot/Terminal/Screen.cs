using Bot.Replies.Text;
using Spectre.Console;

namespace Bot.Terminal;

/// <summary>Writes lines; a terminal shows titles and matches by weight and underline, a pipe gets the bare text.</summary>
public sealed class Screen
{
    private static readonly Dictionary<Mark, Style> Styles = new()
    {
        [Mark.Plain] = Style.Plain,
        [Mark.Quotation] = Style.Plain,
        [Mark.Title] = new Style(decoration: Decoration.Bold),
        [Mark.Match] = new Style(decoration: Decoration.Bold | Decoration.Underline),
        [Mark.Faint] = new Style(decoration: Decoration.Dim),
    };

    private readonly TextWriter _out;
    private readonly IAnsiConsole? _console;

    /// <summary>A screen on the output of these streams.</summary>
    public Screen(TerminalStreams streams)
    {
        _out = streams.Out;
        if (!streams.OutputIsTerminal)
            return;

        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = streams.Out == Console.Out ? AnsiSupport.Detect : AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(streams.Out),
        });
        // Lines are broken already; Spectre must not break them again.
        _console.Profile.Width = int.MaxValue / 4;
    }

    /// <summary>One line each.</summary>
    public void Write(IEnumerable<Line> lines)
    {
        foreach (var line in lines)
        {
            if (_console is null || line.Runs.Count == 0)
            {
                _out.WriteLine(line.ToString());
                continue;
            }

            var paragraph = new Paragraph();
            foreach (var run in line.Runs)
                paragraph.Append(run.Text, Styles[run.Mark]);
            _console.Write(paragraph);
            _out.WriteLine();
        }

        _out.Flush();
    }

    /// <summary>A mark that waits for input on its line.</summary>
    public void Prompt(string prompt)
    {
        _out.Write(prompt);
        _out.Flush();
    }
}
