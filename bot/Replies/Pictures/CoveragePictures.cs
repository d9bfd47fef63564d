using System.Runtime.CompilerServices;
using Index.Principles;

namespace Bot.Replies.Pictures;

/// <summary>The pages of coverage tables as PNG, each drawn once and kept as long as its table is.</summary>
public sealed class CoveragePictures(PngWriter png)
{
    private readonly ConditionalWeakTable<CoverageTable, Lazy<byte[]?>[]> _drawn = [];

    /// <summary>The picture of a page, from 1; null when none can be drawn here.</summary>
    public byte[]? Of(CoverageTable table, int page) => _drawn.GetValue(table, Pages)[page - 1].Value;

    private Lazy<byte[]?>[] Pages(CoverageTable table)
    {
        var pages = CoveragePages.Of(table);
        return [.. pages.Select((page, index) => new Lazy<byte[]?>(() => png.Png(CoveragePicture.Of(page, index + 1, pages.Count))))];
    }
}
