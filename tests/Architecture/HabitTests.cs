using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Bot.Commands;
using Index;
using Tests.Support;

namespace Tests.Architecture;

/// <summary>What every file and class of the project keeps to.</summary>
public sealed partial class HabitTests
{
    private const int MostLines = 300;

    private static readonly Assembly[] Assemblies =
        [typeof(Library).Assembly, typeof(ICommand).Assembly, typeof(HabitTests).Assembly];

    private static readonly IReadOnlyList<Type> Types =
    [
        .. Assemblies
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.Namespace is { } space && (space + ".").Split('.')[0] is "Index" or "Bot" or "Tests")
            .Where(type => !IsGenerated(type)),
    ];

    [Fact]
    public void No_file_is_longer_than_300_lines() => Wrong.None(SourceCode.Files.Where(f => f.Lines.Length > MostLines).Select(f => $"{f.Path}: {f.Lines.Length} lines"));

    [Fact]
    public void Every_class_is_sealed_static_or_abstract()
    {
        // Without what the compiler and its generators write.
        var names = Types.Select(type => type.FullName).ToHashSet();
        var result = NetArchTest.Rules.Types.InAssemblies(Assemblies).That().AreClasses().And().AreNotAbstract()
            .And().AreNotStatic().And().MeetCustomRule(type => names.Contains(type.FullName.Replace('/', '+')))
            .Should().BeSealed().GetResult();
        Assert.NotEmpty(result.SelectedTypesForTesting);
        Wrong.None(result.FailingTypes.Select(type => type.FullName));
    }

    [Fact]
    public void No_name_says_helper_utils_common_or_manager() => Wrong.None(
        Types.Select(t => t.FullName!).Concat(SourceCode.Files.Select(f => f.Path)).Where(name => SaysNothing().IsMatch(name)));

    [Fact]
    public void No_type_is_called_Index_and_no_namespace_hides_a_library() => Wrong.None(
        // “Index” is a namespace here and hides System.Index; a namespace Bot.Discord would hide Discord.Net in all of Bot.
        Types.Where(t => t.Name == "Index" || t.Namespace!.Split('.').Skip(1).Any(part => part is "Index" or "Discord" or "System")).Select(t => t.FullName!));

    private static bool IsGenerated(Type type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || type.GetCustomAttribute<System.CodeDom.Compiler.GeneratedCodeAttribute>() is not null
        || type.DeclaringType is { } outer && IsGenerated(outer);

    [GeneratedRegex("Helper|Util|Common|Manager", RegexOptions.IgnoreCase)]
    private static partial Regex SaysNothing();
}
