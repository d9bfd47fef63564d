using Bot.Replies.Pictures;
using SkiaSharp;

namespace Tests.Replies.Pictures;

public sealed class LetteringTests
{
    private static readonly Lettering Letters = Lettering.Plain(12);

    // Basic Latin to Latin Extended-A, Greek, Cyrillic: without what Unicode has not given a letter.
    [Theory]
    [InlineData("DejaVuSans.ttf")]
    [InlineData("DejaVuSans-Bold.ttf")]
    public void The_embedded_fonts_have_Latin_Greek_and_Cyrillic(string file)
    {
        using var stream = typeof(Lettering).Assembly.GetManifestResourceStream(file)!;
        using var font = new SKFont(SKTypeface.FromStream(stream));
        var codes = Enumerable.Range(0x20, 0x160).Concat(Enumerable.Range(0x370, 0x190));
        var letters = codes.Select(code => (char)code).Where(char.IsLetterOrDigit);
        Assert.All(letters, letter => Assert.True(font.ContainsGlyphs($"{letter}"), $"U+{(int)letter:X4}"));
    }

    [Fact]
    public void Bold_letters_are_wider() =>
        Assert.True(Lettering.Strong(12).Width("Sovereignty") > Letters.Width("Sovereignty"));

    [Fact]
    public void A_name_breaks_between_words_and_every_line_fits()
    {
        var lines = NameLines.Wrap("Freedom of expression, media and assembly", Letters, 174, most: 4);
        Assert.Equal(["Freedom of expression,", "media and assembly"], lines);
        Assert.All(lines, line => Assert.InRange(Letters.Width(line), 1, 174));
    }

    [Fact]
    public void A_word_that_is_too_long_breaks_without_losing_a_letter()
    {
        var word = new string('m', 40);
        var lines = NameLines.Wrap(word, Letters, 100, most: 10);
        Assert.Equal(word, string.Concat(lines));
        Assert.All(lines, line => Assert.InRange(Letters.Width(line), 1, 100));
    }

    [Fact]
    public void What_a_reader_sees_as_one_character_is_never_parted()
    {
        var lines = NameLines.Wrap(string.Concat(Enumerable.Repeat("e\u0301", 60)), Letters, 50, most: 100);
        Assert.True(lines.Count > 1);
        Assert.All(lines, line => Assert.Equal('e', line[0]));
    }

    [Fact]
    public void More_lines_than_there_is_room_for_end_in_a_cut()
    {
        var lines = NameLines.Wrap(string.Join(' ', Enumerable.Repeat("principle", 40)), Letters, 100, most: 3);
        Assert.Equal(3, lines.Count);
        Assert.EndsWith("…", lines[2], StringComparison.Ordinal);
        Assert.All(lines, line => Assert.InRange(Letters.Width(line), 1, 100));
    }

    [Fact]
    public void A_name_without_words_is_one_empty_line() =>
        Assert.Equal([""], NameLines.Wrap("  ", Letters, 100, most: 3));

    [Fact]
    public void A_long_head_is_cut_in_its_middle()
    {
        var head = NameLines.Shorten("declaration-of-the-independence-of-cyberspace-2023", Letters, 150);
        Assert.Matches("^declaration.*….*2023$", head);
        Assert.InRange(Letters.Width(head), 120, 150);
        Assert.Equal("wuzhen", NameLines.Shorten("wuzhen", Letters, 150));
    }
}
