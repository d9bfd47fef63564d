using System.Text.Json;
using Bot.Wire.Interactions;

namespace Tests.Wire.Interactions;

public sealed class InteractionReaderTests
{
    [Theory]
    [InlineData("32", true)]
    [InlineData("8", true)]
    [InlineData("562949953863720", true)]
    [InlineData("16", false)]
    [InlineData("0", false)]
    [InlineData("-1", false)]
    [InlineData("", false)]
    [InlineData("everything", false)]
    [InlineData("99999999999999999999999999999999999999999999999999", false)]
    public void Who_may_manage_the_server_is_read_from_the_permissions(string permissions, bool may) =>
        Assert.Equal(may, Read($$"""{"guild_id":"3","member":{"user":{"id":"7"},"permissions":"{{permissions}}"} }""").From.MayManageServer);

    [Fact]
    public void Knows_who_calls_and_from_where()
    {
        var from = Read("""{"guild_id":"3","channel_id":"4","locale":"en-GB","guild_locale":"de","member":{"user":{"id":"7"},"permissions":"0"}}""").From;
        Assert.Equal(("7", "3", "4", "en-GB", "de"), (from.UserId, from.ServerId, from.ChannelId, from.Locale, from.ServerLocale));
        var direct = Read("""{"user":{"id":"7"},"channel":{"id":"4"},"locale":"de"}""").From;
        Assert.Equal(("7", null, "4", "de"), (direct.UserId, direct.ServerId, direct.ChannelId, direct.Locale));
    }

    [Theory]
    [InlineData("""{"guild_id":null,"channel_id":[],"locale":5,"member":"x","user":[1]}""")]
    [InlineData("""{"guild_id":"3/../4","channel_id":"-4","locale":"en GB and more of it","member":{"permissions":{},"user":{"id":"none"}}}""")]
    [InlineData("""{"guild_id":{},"channel":{"id":true},"locale":"x","member":{"user":{"id":""}}}""")]
    public void What_is_no_id_is_not_there(string garbage)
    {
        var from = Read(garbage).From;
        Assert.Null(from.UserId);
        Assert.Null(from.ServerId);
        Assert.Null(from.ChannelId);
        Assert.False(from.MayManageServer);
        Assert.Null(from.Locale);
    }

    [Fact]
    public void The_options_of_a_subcommand_are_those_of_the_call()
    {
        var read = Read("""{"data":{"name":"server","options":[{"name":"set","type":1,"options":[{"name":"channels","type":3,"value":"here","focused":true},{"name":"chat","type":5,"value":true}]}]}}""");
        Assert.Equal(("server", "set", "channels"), (read.Command, read.Subcommand, read.Focused));
        Assert.Equal([("channels", "here"), ("chat", "true")], read.Options.Select(option => (option.Key, option.Value)));
    }

    [Theory]
    [InlineData("""{"data":{"name":"server","options":[{"type":1}]}}""")]
    [InlineData("""{"data":{"name":"server","options":[{"name":7,"type":1,"options":{}}]}}""")]
    [InlineData("""{"data":{"name":"server","options":[null,{"type":"1","name":"set","options":[null,5,{}]}]}}""")]
    public void A_subcommand_that_makes_no_sense_has_no_options(string garbage) => Assert.Empty(Read(garbage).Options);

    private static Interaction Read(string rest)
    {
        using var json = JsonDocument.Parse($$"""{"id":"1","token":"t","type":2,{{rest[1..]}}""");
        return InteractionReader.Read(json.RootElement) ?? throw new InvalidOperationException("not read");
    }
}
