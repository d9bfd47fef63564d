using Bot.Replies;

namespace Tests.Replies;

public sealed class VisibleTests
{
    [Theory]
    [InlineData("plain “words” – é 🙂", "plain “words” – é 🙂")]
    [InlineData("\u001b[2Jgone", "␛[2Jgone")]
    [InlineData("\u009b31m", "‹U+009B›31m")]
    [InlineData("a\u202eb\u2066c", "a‹U+202E›b‹U+2066›c")]
    [InlineData("a\r\nb\tc", "a  b c")]
    [InlineData("\0\u0007\u007f", "␀␇␡")]
    [InlineData("[red]bold[/]", "[red]bold[/]")]
    public void Shows_what_would_steer_a_terminal(string text, string expected) => Assert.Equal(expected, Visible.Of(text));

    [Fact]
    public void Replaces_half_of_a_surrogate_pair() => Assert.Equal("a\ufffdb", Visible.Of("a\ud800b"));
}
