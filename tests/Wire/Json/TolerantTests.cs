using System.Text.Json;
using Bot.Wire.Json;

namespace Tests.Wire.Json;

public sealed class TolerantTests
{
    [Theory]
    [InlineData("\"plain\"", "plain")]
    [InlineData("\"\\ud800\"", "\ufffd")]
    [InlineData("\"a\\ud83d\\ude00b\\udc00\\n\\\"\\\\\\/\\t\"", "a😀b\ufffd\n\"\\/\t")]
    [InlineData("123456789012345678", "123456789012345678")]
    [InlineData("null", null)]
    [InlineData("true", null)]
    [InlineData("{}", null)]
    public void Reads_whatever_text_there_is(string json, string? expected) => Assert.Equal(expected, JsonDocument.Parse(json).RootElement.Text());

    [Theory]
    [InlineData("5", 5L)]
    [InlineData("\"5\"", 5L)]
    [InlineData("5.9", 5L)]
    [InlineData("1e99", null)]
    [InlineData("\"x\"", null)]
    [InlineData("null", null)]
    [InlineData("[]", null)]
    public void Reads_whatever_number_there_is(string json, long? expected) => Assert.Equal(expected, JsonDocument.Parse(json).RootElement.Whole());
}
