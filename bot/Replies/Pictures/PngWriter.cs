using System.ComponentModel;
using System.Diagnostics;
using System.Xml.Linq;

namespace Bot.Replies.Pictures;

/// <summary>Turns SVG into PNG with librsvg's <c>rsvg-convert</c>; where it is missing, replies stay text, and the log says so once.</summary>
public sealed partial class PngWriter(ILogger<PngWriter> logger)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);
    private int _said;

    /// <summary>The program that draws; tests name one that does not exist.</summary>
    internal string Program { get; init; } = "rsvg-convert";

    /// <summary>The picture at twice its size, for screens with fine dots; null when it cannot be drawn here.</summary>
    public byte[]? Png(XDocument svg)
    {
        try
        {
            using var drawing = Process.Start(new ProcessStartInfo(Program, ["--format=png", "--zoom=2"]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
            using var png = new MemoryStream();
            var reading = drawing.StandardOutput.BaseStream.CopyToAsync(png);
            using (var input = drawing.StandardInput.BaseStream)
                svg.Save(input);
            if (!reading.Wait(Longest) || !drawing.WaitForExit(Longest))
                drawing.Kill();
            else if (drawing.ExitCode == 0 && png.Length > 0)
                return png.ToArray();
            return Fail($"{Program} failed.");
        }
        catch (Exception missing) when (missing is Win32Exception or IOException)
        {
            return Fail(missing.Message);
        }
    }

    private byte[]? Fail(string reason)
    {
        if (Interlocked.Exchange(ref _said, 1) == 0)
            Log.NoPictures(logger, Program, reason);
        return null;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "No pictures: {Program} does not run ({Reason}). Tables are shown as text. Install librsvg2-bin and fonts-dejavu-core, or ask for an .svg file.")]
        public static partial void NoPictures(ILogger logger, string program, string reason);
    }
}
