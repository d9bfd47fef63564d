using System.Text.Json;
using Bot.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Tests.Support;

namespace Tests.EndToEnd;

public sealed class EvaluateTests
{
    private static readonly string Tiny = Path.Combine(Repository.Root, "tests", "Evaluation", "tiny.jsonl");

    [Fact]
    public async Task Shows_figures_and_what_went_wrong_and_names_rows_that_do_not_count()
    {
        var run = await Evaluate(Tiny);
        Assert.Equal(0, run.Status);
        Assert.StartsWith("tiny.jsonl", run.Lines[1], StringComparison.Ordinal);
        Assert.StartsWith("  words of the text      1   1.000", run.Lines[2], StringComparison.Ordinal);
        Assert.Contains("half  sovereignty\n  tiny.jsonl:5\n  wanted:\n    wuzhen/1 (grade 1, did not come) First, enhance cyberspace connectivity.", run.Out, StringComparison.Ordinal);
        Assert.Contains($"{Tiny}:4: The row cannot be read at question.", run.Error, StringComparison.Ordinal);
        Assert.Contains($"{Tiny}:5: No clause of wuzhen holds the anchor", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_as_many_of_the_worst_as_asked_for()
    {
        var run = await Evaluate(Tiny, "--worst", "0");
        Assert.DoesNotContain("wanted:", run.Out, StringComparison.Ordinal);
        Assert.Equal(4, run.Lines.Length);
    }

    [Fact]
    public async Task Machines_get_one_object()
    {
        var run = await Evaluate(Tiny, "--json", "--ablation");
        var json = JsonDocument.Parse(Assert.Single(run.Lines)).RootElement;
        var all = json.GetProperty("all");
        Assert.Equal((3, 2, 1), (all.GetProperty("answerable").GetInt32(), all.GetProperty("unanswerable").GetInt32(), all.GetProperty("rightlySilent").GetDouble()));
        Assert.Equal(6, json.GetProperty("faults").GetArrayLength());
        Assert.Equal(Index.Evaluation.Ablation.All.Count, json.GetProperty("without").GetArrayLength());
        var worst = json.GetProperty("worst")[0];
        Assert.Equal(("half", 0), (worst.GetProperty("id").GetString(), worst.GetProperty("score").GetDouble()));
        Assert.NotEmpty(worst.GetProperty("came")[0].GetProperty("why").GetProperty("parts").EnumerateArray());
    }

    [Fact]
    public async Task The_ablation_has_one_row_for_each_kind_of_evidence()
    {
        var run = await Evaluate(Tiny, "--ablation", "--worst", "0");
        Assert.All(Index.Evaluation.Ablation.All, a => Assert.Contains($"– {a.Name}  ", run.Out, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("evaluate", "FILE")]
    [InlineData("evaluate no-such-file.jsonl", "There is no file “no-such-file.jsonl”.")]
    [InlineData("evaluate x --worst -1", "--worst takes a whole number from 0.")]
    public async Task Bad_usage_ends_with_2_and_says_what_to_do(string line, string expected)
    {
        var run = await ProgramRun.Run(line.Split(' '));
        Assert.Equal((2, ""), (run.Status, run.Out));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_without_one_good_row_is_bad_usage()
    {
        var run = await Evaluate(Path.Combine(Repository.Seeds, "opposites.txt"));
        Assert.Equal((2, ""), (run.Status, run.Out));
        Assert.Contains("no row can be judged", run.Error, StringComparison.Ordinal);
    }

    private static Task<ProgramRun> Evaluate(params string[] args) => ProgramRun.Run("", isTerminal: false,
        builder => builder.Services.AddSingleton<LibrarySource>(_ => RealLibrary.Library), ["evaluate", .. args]);
}
