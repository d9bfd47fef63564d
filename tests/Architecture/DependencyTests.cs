using System.Text.RegularExpressions;
using Bot.Commands;
using Index;
using Tests.Support;

namespace Tests.Architecture;

/// <summary>Who may know whom; ARCHITECTURE.md says why.</summary>
public sealed partial class DependencyTests
{
    /// <summary>The flow of index/; a folder knows those before it.</summary>
    private static readonly string[] Flow =
        ["Wording", "Text", "Corpus", "FullText", "Passages", "Principles", "Quotes", "Evaluation"];

    [Fact]
    public void The_index_knows_nothing_of_bot_hosting_or_logging() => Assert.DoesNotContain(
        typeof(Library).Assembly.GetReferencedAssemblies().Select(a => a.Name!),
        name => name.StartsWith("Rapporteur", StringComparison.Ordinal) || name.StartsWith("Microsoft.", StringComparison.Ordinal) || name.StartsWith("System.Net", StringComparison.Ordinal));

    [Fact]
    public void Inside_the_index_knowledge_flows_one_way()
    {
        var wrong = Flow.SelectMany((folder, rank) => SourceCode.Names($"index/{folder}", IndexNames())
            // Principles and quotes stand side by side at the end of the flow.
            .Where(name => Array.IndexOf(Flow, name.Namespace) is var other && (other > rank || folder == "Quotes" && name.Namespace == "Principles"))
            .Select(name => name.Where));
        Wrong.None(wrong);
    }

    [Fact]
    public void Only_the_evaluation_stands_before_the_door_of_the_index() =>
        Wrong.None(Flow.Except(["Evaluation"]).SelectMany(folder => SourceCode.Names($"index/{folder}", Door())).Select(name => name.Where));

    [Theory]
    [InlineData("Commands", "Wire", "Terminal", "Hosting")]
    [InlineData("Replies", "Wire", "Terminal", "Hosting", "Commands", "Store")]
    [InlineData("Store", "Wire", "Terminal", "Hosting", "Commands", "Replies")]
    [InlineData("Terminal", "Wire", "Store")]
    [InlineData("Wire", "Terminal")]
    public void In_the_bot(string folder, params string[] unknown)
    {
        var wrong = SourceCode.Names($"bot/{folder}", BotNames()).Where(name => unknown.Contains(name.Namespace));
        Wrong.None(wrong.Select(name => name.Where));
    }

    [Fact]
    public void Only_the_bot_knows_the_index() => Assert.Contains(
        typeof(ICommand).Assembly.GetReferencedAssemblies(), a => a.Name == typeof(Library).Assembly.GetName().Name);

    [GeneratedRegex(@"(?<![.\w""])(?:Index\.)?(Wording|Corpus|FullText|Passages|Principles|Quotes|Evaluation)(?=[.;])")]
    private static partial Regex IndexNames();

    [GeneratedRegex(@"(?<![.\w""])(Library)\b")]
    private static partial Regex Door();

    [GeneratedRegex(@"(?<![.\w""])(?:Bot\.)?(Commands|Hosting|Replies|Store|Terminal|Wire)(?=[.;])")]
    private static partial Regex BotNames();
}
