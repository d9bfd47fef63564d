using System.Text;
using System.Text.Json;
using Bot.Commands;
using Bot.Wire.Json;
using Bot.Wire.Registration;
using Index;
using Index.Corpus;
using Tests.Support;
using Tests.Support.Scripted;

namespace Tests.Wire.Registration;

public sealed class CommandPayloadTests
{
    private static readonly IEnumerable<CommandSpec> Specs = RealLibrary.CatalogOf(new Library(new LoadedCorpus([], []))).Specs;

    [Fact]
    public void Every_command_of_the_project_is_within_Discords_limits()
    {
        var commands = CommandPayload.Of(() => Specs, isForOneServer: false);
        Assert.Equal(commands.Count, commands.Select(command => command.Name).Distinct().Count());
        foreach (var command in commands.Where(command => command.Type == 1))
        {
            Assert.Matches(@"\A[-_'a-z0-9]{1,32}\z", command.Name);
            Assert.InRange(command.Description!.Length, 1, 100);
            Assert.InRange(command.Name.Length + command.Description.Length + Checked(command.Options ?? []), 1, 8000);
        }
    }

    [Fact]
    public void The_names_and_descriptions_of_every_language_are_within_Discords_limits()
    {
        foreach (var command in CommandPayload.Of(() => Specs, isForOneServer: false))
        {
            foreach (var (language, name) in command.NameLocalizations ?? NoWords)
                Assert.True(command.Type != 1 ? name.Length is >= 1 and <= 32 : IsName(name), $"{language}: {name}");
            if (command.Type != 1) continue;
            Assert.Equal(["de"], command.DescriptionLocalizations!.Keys);
            Assert.All(command.DescriptionLocalizations!, description => Assert.InRange(description.Value.Length, 1, 100));
            Localized(command.Options ?? []);
            Assert.InRange(Longest(command.Name, command.NameLocalizations) + Longest(command.Description!, command.DescriptionLocalizations) + Longest(command.Options ?? []), 1, 8000);
        }
    }

    [Fact]
    public void Three_commands_stand_in_the_menu_of_a_message()
    {
        var menu = CommandPayload.Of(() => Specs, isForOneServer: false).Where(command => command.Type != 1).ToList();
        Assert.Equal(["Check quotes", "Find sources", "Delete response"], menu.Select(command => command.Name));
        Assert.All(menu, command => Assert.Equal((3, null, null, null as long?), (command.Type, command.Description, command.Options, command.DefaultMemberPermissions)));
        Assert.All(menu, command => Assert.Equal([0, 1, 2], command.Contexts));
        Assert.All(menu, command => Assert.Equal([0, 1], command.IntegrationTypes));
        Assert.All(CommandPayload.Of(() => Specs, isForOneServer: true), command => Assert.Null(command.Contexts));
    }

    [Fact]
    public void Settings_are_for_moderators_in_servers()
    {
        var server = CommandPayload.Of(() => Specs, isForOneServer: false).Single(command => command.Name == "server");
        Assert.Equal(32, server.DefaultMemberPermissions);
        Assert.Equal([0], server.Contexts);
        Assert.Equal(["show", "set", "clear"], server.Options!.Select(option => option.Name));
        Assert.All(server.Options!, option => Assert.Equal(1, option.Type));
        Assert.All(CommandPayload.Of(() => Specs, isForOneServer: false).Where(command => command.Name != "server"), command => Assert.Null(command.DefaultMemberPermissions));
    }

    [Fact]
    public void Every_reply_can_be_hidden_but_those_that_always_are() => Assert.Equal(
        ["privacy", "server"], CommandPayload.Of(() => Specs, isForOneServer: false).Where(command => command.Type == 1 && command.Options!.All(option => option.Name != "hide")).Select(command => command.Name));

    [Fact]
    public void What_Discord_gives_back_is_the_same()
    {
        var text = Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(CommandPayload.Of(() => Specs, isForOneServer: false), WireJson.Default.IReadOnlyListCommandJson));
        Assert.True(AreSame(Events.AsRegistered(text), text));
        Assert.False(AreSame("[]", text));
        foreach (var (from, to) in new[] { ("\"required\":true", "\"required\":false"), ("\"max_length\":6000", "\"max_length\":10"), ("\"autocomplete\":true", "\"autocomplete\":false"), ("[0,1,2]", "[0]"), ("\"32\"", "\"0\""), ("\"min_value\":1", "\"min_value\":2"), ("\"name\":\"ask\"", "\"name\":\"asks\""), ("\"type\":3,\"contexts\"", "\"type\":2,\"contexts\""), ("\"de\":\"frage\"", "\"de\":\"fragen\"") })
            Assert.False(AreSame(Events.AsRegistered(text).Replace(from, to, StringComparison.Ordinal), text), from);
    }

    // The characters of names, descriptions and choices, which Discord counts together (CMD-11).
    private static int Checked(IReadOnlyList<OptionJson> options)
    {
        Assert.InRange(options.Count, 0, 25);
        Assert.Equal(options.Count, options.Select(option => option.Name).Distinct().Count());
        Assert.Equal(options.OrderByDescending(option => option.Required == true).Select(option => option.Name), options.Select(option => option.Name));
        Assert.All(options, option => Assert.Matches(@"\A[-_'a-z0-9]{1,32}\z", option.Name));
        Assert.All(options, option => Assert.InRange(option.Description.Length, 1, 100));
        Assert.All(options.Where(option => option.Type == 3), option => Assert.InRange(option.MaxLength!.Value, 1, 6000));
        Assert.All(options.Where(option => option.Choices is not null), option => Assert.InRange(option.Choices!.Count, 1, 25));
        Assert.All(options.SelectMany(option => option.Choices ?? []), choice => Assert.InRange(choice.Name.Length, 1, 100));
        return options.Sum(option => option.Name.Length + option.Description.Length + Checked(option.Options ?? []) + (option.Choices ?? []).Sum(choice => choice.Name.Length + choice.Value.Length));
    }

    private static IReadOnlyDictionary<string, string> NoWords { get; } = new Dictionary<string, string>();

    private static void Localized(IReadOnlyList<OptionJson> options)
    {
        foreach (var option in options)
        {
            Assert.All(option.DescriptionLocalizations!, description => Assert.InRange(description.Value.Length, 1, 100));
            // A localised name is no default name of the same command (CMD-17).
            Assert.All(option.NameLocalizations ?? NoWords, name => Assert.True(IsName(name.Value) && options.All(other => other.Name != name.Value), name.Value));
            Assert.All(option.Choices ?? [], choice => Assert.All(choice.NameLocalizations!, name => Assert.InRange(name.Value.Length, 1, 100)));
            Localized(option.Options ?? []);
        }
    }

    // Lower-case letters of any script (CMD-2).
    private static bool IsName(string name) => name.Length is >= 1 and <= 32 && name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '\'') && !name.Any(char.IsUpper);

    private static int Longest(string text, IReadOnlyDictionary<string, string>? others) => (others ?? NoWords).Values.Append(text).Max(one => one.Length);

    private static int Longest(IReadOnlyList<OptionJson> options) => options.Sum(option => Longest(option.Name, option.NameLocalizations) + Longest(option.Description, option.DescriptionLocalizations)
        + Longest(option.Options ?? []) + (option.Choices ?? []).Sum(choice => Longest(choice.Name, choice.NameLocalizations) + choice.Value.Length));

    private static bool AreSame(string registered, string wanted) =>
        CommandComparison.AreSame(JsonDocument.Parse(registered).RootElement, JsonDocument.Parse(wanted).RootElement, isForOneServer: false);
}
