using Bot.Replies;
using Bot.Replies.Pictures;

namespace Bot.Terminal.OneShot;

/// <summary>Writes the picture of a reply to the file that a command line names.</summary>
internal sealed class PictureFile(CoveragePictures pictures)
{
    /// <summary>Why no picture can have this name; null when one can.</summary>
    public static string? Refuse(string file) =>
        IsSvg(file) || Path.GetExtension(file).Equals(".png", StringComparison.OrdinalIgnoreCase) ? null
        : $"“{file}” is no name for a picture. End it with .png or .svg.";

    /// <summary>
    /// Which page was written, or why none could be, in a sentence; both null when nothing can be drawn here.
    /// </summary>
    public (string? Written, string? Refusal) Write(Reply.Covering reply, string file)
    {
        try
        {
            return (Draw(reply, file), null);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            return (null, $"“{file}” cannot be written: {unwritable.Message} Name another file.");
        }
    }

    private string? Draw(Reply.Covering reply, string file)
    {
        var pages = CoveragePages.Of(reply.Table);
        var number = Math.Clamp(reply.Page, 1, pages.Count);
        var drawn = IsSvg(file) ? pictures.Svg(reply.Table, number) : pictures.Png(reply.Table, number);
        if (drawn is null) return null;
        File.WriteAllBytes(file, drawn);
        return $"{file}: page {number} of {pages.Count}{(number < pages.Count ? $", next: --page {number + 1}" : "")}";
    }

    private static bool IsSvg(string file) =>
        Path.GetExtension(file).Equals(".svg", StringComparison.OrdinalIgnoreCase);
}
