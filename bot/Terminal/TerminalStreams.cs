using System.Text;

namespace Bot.Terminal;

/// <summary>Where the program reads and writes, and whether somebody sits there.</summary>
public sealed record TerminalStreams(TextReader In, TextWriter Out, TextWriter Error)
{
    private const int PipeWidth = 80;
    private const int Narrowest = 20;
    private const int Widest = 120;

    /// <summary>Whether input is typed.</summary>
    public bool InputIsTerminal { get; init; }

    /// <summary>Whether output is seen as it comes, so that it may be styled.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Characters a line: the window's, at most 120; 80 when piped or when the window has no size.</summary>
    public int Width => OutputIsTerminal && Out == Console.Out && Console.WindowWidth is > Narrowest and var window
        ? Math.Min(window - 1, Widest)
        : PipeWidth;

    /// <summary>The streams of this process, UTF-8 without a byte-order mark when redirected.</summary>
    public static TerminalStreams OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (!Console.IsOutputRedirected)
            Console.OutputEncoding = utf8;
        return new TerminalStreams(
            Console.IsInputRedirected ? new StreamReader(Console.OpenStandardInput(), utf8) : Console.In,
            Console.IsOutputRedirected ? Writer(new OutputStream(Console.OpenStandardOutput())) : Console.Out,
            Writer(new OutputStream(Console.OpenStandardError(), mayBeLost: true)))
        {
            InputIsTerminal = !Console.IsInputRedirected,
            OutputIsTerminal = !Console.IsOutputRedirected,
        };

        StreamWriter Writer(OutputStream stream) => new(stream, utf8) { AutoFlush = true };
    }
}
