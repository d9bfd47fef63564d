using Index;
using NetArchTest.Rules;
using Tests.Support;

namespace Tests.Architecture;

/// <summary>Who may know whom; ARCHITECTURE.md says why.</summary>
public sealed class DependencyTests
{
    /// <summary>The folders of index/ in the order of the flow: a folder knows only those before it.</summary>
    private static readonly string[] Flow =
        ["Wording", "Text", "Corpus", "Search", "Passages", "Principles", "Quotes", "Evaluation"];

    private static readonly Types InIndex = Types.InAssembly(typeof(Library).Assembly);

    private static readonly Types InBot = Types.InAssembly(typeof(Bot.Commands.ICommand).Assembly);

    public static TheoryData<string> Folders => [.. Flow.Where(folder => Exists(InIndex, $"Index.{folder}"))];

    [Fact]
    public void The_folders_of_the_flow_are_those_of_the_index()
    {
        var named = InIndex.GetTypes().Select(type => type.ReflectionType.Namespace?.Split('.'))
            .Where(parts => parts is ["Index", _, ..]).Select(parts => parts![1]).Distinct();
        Assert.Equal(Flow.Order(), named.Order());
    }

    [Fact]
    public void The_index_knows_nothing_of_bot_hosting_or_logging() =>
        AssertUnknown(
            InIndex, "Index", ["Bot", "Discord", "Microsoft.AspNetCore", "Microsoft.Extensions", "System.Net"]);

    [Theory]
    [MemberData(nameof(Folders))]
    public void Inside_the_index_knowledge_flows_one_way(string folder)
    {
        string[] behind = [.. Flow.Skip(Array.IndexOf(Flow, folder) + 1)];
        // Principles and quotes stand side by side at the end of the flow.
        string[] beside = folder == "Quotes" ? ["Principles"] : [];
        AssertUnknown(InIndex, $"Index.{folder}", [.. behind.Concat(beside).Select(other => $"Index.{other}")]);
    }

    [Fact]
    public void Only_the_evaluation_stands_before_the_door_of_the_index()
    {
        foreach (var folder in Flow.Except(["Evaluation"]).Where(folder => Exists(InIndex, $"Index.{folder}")))
            AssertUnknown(InIndex, $"Index.{folder}", [typeof(Library).FullName!]);
    }

    [Theory]
    [InlineData("Commands", "Wire", "Terminal", "Hosting")]
    [InlineData("Replies", "Wire", "Terminal", "Hosting", "Commands", "Store")]
    [InlineData("Store", "Wire", "Terminal", "Hosting", "Commands", "Replies")]
    [InlineData("Terminal", "Wire", "Store")]
    [InlineData("Wire", "Terminal")]
    public void In_the_bot(string folder, params string[] unknown)
    {
        Assert.All(
            unknown.Prepend(folder), name => Assert.True(Exists(InBot, $"Bot.{name}"), $"There is no Bot.{name}."));
        AssertUnknown(InBot, $"Bot.{folder}", [.. unknown.Select(name => $"Bot.{name}")]);
    }

    [Theory]
    [InlineData("Bot.Wire", "Index.Corpus")]
    [InlineData("Bot.Hosting", "Bot.Wire")]
    [InlineData("Bot.Commands", "Bot.Replies")]
    public void A_rule_that_is_broken_fails(string space, string known) =>
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => AssertUnknown(InBot, space, [known]));

    private static bool Exists(Types types, string space) => types.That().ResideInNamespace(space).GetTypes().Any();

    private static void AssertUnknown(Types types, string space, string[] unknown)
    {
        var result = types.That().ResideInNamespace(space).Should().NotHaveDependencyOnAny(unknown).GetResult();
        Assert.NotEmpty(result.SelectedTypesForTesting);
        Wrong.None(result.FailingTypes.Select(type => $"{type.FullName}: {type.Explanation}"));
    }
}
