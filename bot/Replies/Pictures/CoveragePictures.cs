using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using Index.Principles;

namespace Bot.Replies.Pictures;

/// <summary>
/// Draws the pages of coverage tables. Null on a machine where Skia's native library cannot be loaded; the log says so
/// once.
/// </summary>
public sealed partial class CoveragePictures(ILogger<CoveragePictures> logger)
{
    private readonly ConditionalWeakTable<CoverageTable, Pages> _drawn = [];
    private int _said;

    /// <summary>What draws; tests name one that finds no native library.</summary>
    internal Func<CoverageTable, int, byte[]> Draw { get; init; } = CoveragePicture.Png;

    /// <summary>
    /// A page, from 1, as PNG in the reader's language; drawn once a language and kept as long as its table is.
    /// </summary>
    public byte[]? Png(CoverageTable table, int page) => _drawn.GetOrCreateValue(table)
        .GetOrAdd((CultureInfo.CurrentUICulture.Name, page), _ => new(() => Try(Draw, table, page))).Value;

    /// <summary>A page, from 1, as SVG.</summary>
    public byte[]? Svg(CoverageTable table, int page) => Try(CoveragePicture.Svg, table, page);

    private byte[]? Try(Func<CoverageTable, int, byte[]> draw, CoverageTable table, int page)
    {
        try
        {
            return draw(table, page);
        }
        catch (Exception missing) when (IsMissing(missing))
        {
            // The lines after the first list every path that was tried.
            var reason = missing.GetBaseException().Message.Split('\n')[0];
            if (Interlocked.Exchange(ref _said, 1) == 0) Log.NoPictures(logger, reason);
            return null;
        }
    }

    private static bool IsMissing(Exception exception) => exception
        is DllNotFoundException or EntryPointNotFoundException or BadImageFormatException or TypeInitializationException;

    private sealed class Pages : ConcurrentDictionary<(string Language, int Page), Lazy<byte[]?>>;

    private static partial class Log
    {
        [LoggerMessage(
            LogLevel.Warning,
            "No pictures: Skia's native library cannot be loaded ({Reason}). Tables are shown as text. "
                + "Publish the program for this platform: dotnet publish -r ….")]
        public static partial void NoPictures(ILogger logger, string reason);
    }
}
