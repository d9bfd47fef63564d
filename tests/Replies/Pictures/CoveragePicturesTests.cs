using System.Globalization;
using Bot.Replies.Pictures;
using Index.Principles;
using Index.Wording;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Tests.Support;

namespace Tests.Replies.Pictures;

public sealed class CoveragePicturesTests
{
    private static readonly CoverageTable Table = RealLibrary.Library.Coverage;

    [Fact]
    public void A_page_is_drawn_once_a_language()
    {
        var drawn = new List<string>();
        var pictures = new CoveragePictures(NullLogger<CoveragePictures>.Instance)
        {
            Draw = (_, page) =>
            {
                drawn.Add($"{CultureInfo.CurrentUICulture.Name}{page}");
                return [(byte)page];
            },
        };
        foreach (var language in new[] { "en", "de", "en", "de" })
            for (var page = 1; page <= 2; page++)
                Assert.Equal([(byte)page], Languages.In(Languages.Of(language), () => pictures.Png(Table, page))!);
        Assert.Equal(4, drawn.Distinct().Count());
        Assert.Equal(4, drawn.Count);
    }

    [Fact]
    public void Without_its_native_library_there_is_no_picture_and_the_log_says_so_once()
    {
        var log = new LogLines();
        using var factory = LoggerFactory.Create(builder => builder.AddProvider(log));
        var pictures = new CoveragePictures(new Logger<CoveragePictures>(factory))
        {
            Draw = (_, page) => throw new TypeInitializationException(
                "Lettering",
                new DllNotFoundException($"libSkiaSharp, page {page}\nand where it was looked for")),
        };
        for (var page = 1; page <= 3; page++)
            Assert.Null(pictures.Png(Table, page));
        Assert.StartsWith(
            "Warning No pictures: Skia's native library cannot be loaded (libSkiaSharp, page 1). ",
            Assert.Single(log.Lines),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_in_the_drawing_is_not_taken_for_a_missing_library()
    {
        var pictures = new CoveragePictures(NullLogger<CoveragePictures>.Instance)
        {
            Draw = (_, _) => throw new InvalidOperationException(),
        };
        Assert.Throws<InvalidOperationException>(() => pictures.Png(Table, 1));
    }
}
