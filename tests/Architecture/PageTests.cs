using System.Text.Json;
using System.Text.RegularExpressions;
using Bot.Hosting;
using Index.Corpus;
using Index.Passages.Knowledge;
using Microsoft.Extensions.Configuration;
using Tests.Support;

namespace Tests.Architecture;

/// <summary>What the pages say is true.</summary>
public sealed partial class PageTests
{
    public static TheoryData<string> Pages => ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "seeds/README.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_sample_shows_what_the_program_prints(string page)
    {
        using var seeds = new SeedCopy();
        seeds.Write("aurora.txt", Block("CONTRIBUTING.md", "text"));
        seeds.Write("aurora.json", Block("CONTRIBUTING.md", "json"));
        foreach (Match sample in Sample().Matches(Text(page)))
        {
            var args = Argument().Matches(sample.Groups["args"].Value).Select(a => a.Value.Trim('"')).ToArray();
            var run = await ProgramRun.Shipped(args, args.Contains("aurora") ? builder => builder.Configuration["Corpus:Folder"] = seeds.Folder : null);
            var shown = sample.Groups["shown"].Value;
            Assert.True(run.Out == shown && run.Error.Length == 0, $"{page} shows for {sample.Groups["args"].Value}\n{shown}\nThe program prints\n{run.Out}{run.Error}");
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_link_leads_somewhere(string page)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, page))!;
        var wrong = Link().Matches(Text(page)).Select(m => m.Groups[1].Value).Where(link => !link.Contains("://", StringComparison.Ordinal)).Where(link => !Leads(folder, link));
        Wrong.None(wrong.Select(link => $"{page}: {link}"));
    }

    [Fact]
    public void The_readme_lists_every_command_and_no_other()
    {
        var listed = CommandRow().Matches(Section("README.md", "## Commands")).Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal);
        Assert.Equal(RealLibrary.Catalog.Specs.Select(s => s.Name).Order(StringComparer.Ordinal), listed);
    }

    [Fact]
    public void The_readme_lists_every_setting_with_its_default()
    {
        var settings = new ConfigurationBuilder().AddJsonFile(Path.Combine(Repository.Root, "appsettings.json")).Build();
        var rows = SettingRow().Matches(Section("README.md", "## Settings")).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);
        Wrong.None(rows.Where(row => settings[row.Key] != row.Value).Select(row => $"{row.Key} is {settings[row.Key]}, not {row.Value}"));
        Wrong.None(typeof(CorpusOptions).GetProperties().Select(p => $"{CorpusOptions.Section}:{p.Name}").Where(name => !rows.ContainsKey(name)));
    }

    [Fact]
    public void The_recipes_explain_every_field()
    {
        var document = Section("CONTRIBUTING.md", "## Add a document");
        var principle = Section("CONTRIBUTING.md", "## Change the principles");
        Wrong.None(FieldsOf(typeof(DocumentMetadata), typeof(EditionMetadata), typeof(MisprintMetadata)).Where(field => !document.Contains($"| `{field}` |", StringComparison.Ordinal)));
        Wrong.None(FieldsOf(typeof(Principle)).Where(field => !principle.Contains($"| `{field}` |", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_example_of_a_document_loads_with_every_field()
    {
        using var seeds = new SeedCopy();
        seeds.Write("aurora.txt", Block("CONTRIBUTING.md", "text"));
        Assert.Equal(3, seeds.Document("aurora").Clauses.Count(c => c.Kind == ClauseKind.Numbered));
        seeds.Write("aurora.json", Block("CONTRIBUTING.md", "json"));
        Assert.Empty(seeds.Load().Faults);
        Assert.Equal(["aurora/preamble/1", "aurora/1", "aurora/2", "aurora/3"], seeds.Document("aurora").Clauses.Select(c => $"{c.Id}"));

        var fields = FieldsOf(typeof(DocumentMetadata)).Concat(FieldsOf(typeof(EditionMetadata)).Select(f => $"editions.{f}"));
        var json = JsonDocument.Parse(Block("CONTRIBUTING.md", "json")).RootElement;
        var given = json.EnumerateObject().Select(p => p.Name).Concat(json.GetProperty("editions")[0].EnumerateObject().Select(p => $"editions.{p.Name}"));
        Assert.Equal(fields.Order(StringComparer.Ordinal), given.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_folder_has_its_heading() => Wrong.None(
        SourceCode.Files.Where(f => !f.Path.StartsWith("tests/", StringComparison.Ordinal) && f.Path.Count(c => c == '/') > 1)
            .Select(f => string.Join('/', f.Path.Split('/')[..2])).Distinct()
            .Where(folder => !Text("ARCHITECTURE.md").Contains($"## `{folder}`", StringComparison.Ordinal))
            .Select(folder => $"ARCHITECTURE.md has no heading for {folder}"));

    [Fact]
    public void The_hashes_of_the_corpus_are_those_of_its_files() => Wrong.None(
        Seeds.Corpus.Documents.SelectMany(d => d.Editions).Where(e => !Text("seeds/README.md").Contains($"| `{e.File.Sha256}` |", StringComparison.Ordinal)).Select(e => $"{e.File.Name}: {e.File.Sha256}"));

    private static IEnumerable<string> FieldsOf(params Type[] types) =>
        types.SelectMany(t => t.GetProperties()).Where(p => p.Name != "EqualityContract").Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name));

    private static string Text(string page) => File.ReadAllText(Path.Combine(Repository.Root, page)).ReplaceLineEndings("\n");

    private static string Block(string page, string kind) => Regex.Match(Text(page), $"\n```{kind}\n(.*?)```\n", RegexOptions.Singleline).Groups[1].Value;

    private static string Section(string page, string heading)
    {
        var text = Text(page);
        var start = text.IndexOf(heading + "\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"{page} has no “{heading}”");
        var end = text.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return text[start..(end < 0 ? text.Length : end)];
    }

    private static bool Leads(string folder, string link)
    {
        var parts = link.Split('#');
        var file = Path.Combine(folder, parts[0]);
        return File.Exists(file)
            && (parts.Length == 1 || File.ReadAllLines(file).Any(line => line.StartsWith('#') && line.TrimStart('#', ' ').ToLowerInvariant().Replace(' ', '-') == parts[1]));
    }

    [GeneratedRegex(@"```console\n\$ dotnet run --project bot -- (?<args>.*)\n(?<shown>[\s\S]*?)```")]
    private static partial Regex Sample();

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Argument();

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^\| `(\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex CommandRow();

    [GeneratedRegex(@"^\| `([\w:]+)` \| `([^`]*)` \|", RegexOptions.Multiline)]
    private static partial Regex SettingRow();
}
