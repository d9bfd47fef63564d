using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using Index.Principles;

namespace Bot.Replies.Pictures;

/// <summary>The pages of coverage tables as PNG, each drawn once a language and kept as long as its table is.</summary>
public sealed class CoveragePictures(PngWriter png)
{
    private readonly ConditionalWeakTable<CoverageTable, ConcurrentDictionary<(string Language, int Page), Lazy<byte[]?>>> _drawn = [];

    /// <summary>The picture of a page, from 1, in the reader's language; null when none can be drawn here.</summary>
    public byte[]? Of(CoverageTable table, int page) =>
        _drawn.GetOrCreateValue(table).GetOrAdd((CultureInfo.CurrentUICulture.Name, page), _ => new Lazy<byte[]?>(() => Drawn(table, page))).Value;

    private byte[]? Drawn(CoverageTable table, int page)
    {
        var pages = CoveragePages.Of(table);
        return png.Png(CoveragePicture.Of(pages[page - 1], page, pages.Count));
    }
}
