using Bot.Wire.Gateway;

namespace Tests.Wire.Gateway;

public sealed class GatewayAddressTests
{
    [Theory, Trait("Fault", "1")]
    [InlineData("wss://gateway.discord.gg", "wss://gateway.discord.gg/?v=10&encoding=json")]
    [InlineData("wss://gateway.discord.gg/", "wss://gateway.discord.gg/?v=10&encoding=json")]
    [InlineData("ws://127.0.0.1:81/path", "ws://127.0.0.1:81/path?v=10&encoding=json")]
    [InlineData("ws://127.0.0.1:81/?v=9&encoding=etf&compress=zlib-stream", "ws://127.0.0.1:81/?v=10&encoding=json")]
    [InlineData("ws://127.0.0.1:81?route=7", "ws://127.0.0.1:81/?route=7&v=10&encoding=json")]
    public void Version_and_encoding_are_ours_whatever_the_address_says(string address, string expected) =>
        Assert.Equal(expected, GatewayAddress.Of(new Uri(address)).AbsoluteUri);
}
