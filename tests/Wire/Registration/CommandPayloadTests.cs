using System.Text;
using System.Text.Json;
using Bot.Commands;
using Bot.Wire.Json;
using Bot.Wire.Registration;
using Index;
using Index.Corpus;
using Microsoft.Extensions.Logging.Abstractions;
using Tests.Support.Scripted;

namespace Tests.Wire.Registration;

public sealed class CommandPayloadTests
{
    private static readonly IEnumerable<CommandSpec> Specs =
        new CommandScan(new NoServices(), CommandTypes.In(typeof(ICommand).Assembly), NullLogger<CommandCatalog>.Instance).For(new Library(new LoadedCorpus([], []))).Specs;

    [Fact]
    public void Every_command_of_the_project_is_within_Discords_limits()
    {
        var commands = CommandPayload.Of(Specs, isForOneServer: false);
        Assert.Equal(commands.Count, commands.Select(command => command.Name).Distinct().Count());
        foreach (var command in commands)
        {
            var options = command.Options ?? [];
            Assert.Matches(@"\A[-_'a-z0-9]{1,32}\z", command.Name);
            Assert.InRange(command.Description.Length, 1, 100);
            Assert.InRange(options.Count, 0, 25);
            Assert.Equal(options.Count, options.Select(option => option.Name).Distinct().Count());
            Assert.Equal(options.OrderByDescending(option => option.Required == true).Select(option => option.Name), options.Select(option => option.Name));
            Assert.All(options, option => Assert.Matches(@"\A[-_'a-z0-9]{1,32}\z", option.Name));
            Assert.All(options, option => Assert.InRange(option.Description.Length, 1, 100));
            Assert.All(options.Where(option => option.Type == 3), option => Assert.InRange(option.MaxLength!.Value, 1, 6000));
            Assert.InRange(command.Name.Length + command.Description.Length + options.Sum(option => option.Name.Length + option.Description.Length), 1, 8000);
        }
    }

    [Fact]
    public void What_Discord_gives_back_is_the_same()
    {
        var text = Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(CommandPayload.Of(Specs, isForOneServer: false), WireJson.Default.IReadOnlyListCommandJson));
        Assert.True(AreSame(Events.AsRegistered(text), text));
        Assert.False(AreSame("[]", text));
        foreach (var (from, to) in new[] { ("\"required\":true", "\"required\":false"), ("\"max_length\":6000", "\"max_length\":10"), ("\"autocomplete\":true", "\"autocomplete\":false"), ("[0,1,2]", "[0]"), ("\"min_value\":1", "\"min_value\":2"), ("\"name\":\"ask\"", "\"name\":\"asks\"") })
            Assert.False(AreSame(Events.AsRegistered(text).Replace(from, to, StringComparison.Ordinal), text), from);
    }

    private static bool AreSame(string registered, string wanted) =>
        CommandComparison.AreSame(JsonDocument.Parse(registered).RootElement, JsonDocument.Parse(wanted).RootElement, isForOneServer: false);

    private sealed class NoServices : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }
}
