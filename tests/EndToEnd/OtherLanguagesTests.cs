using System.Diagnostics;
using System.Text.Json;
using Tests.Support;

namespace Tests.EndToEnd;

/// <summary>
/// One corpus in German, French, Spanish and Chinese, written for these tests, through the program as it is shipped.
/// </summary>
public sealed class OtherLanguagesTests
{
    private static readonly string Samples = Path.Combine(Repository.Root, "tests", "Text", "Samples");

    [Theory]
    [InlineData("Wer hat ein Recht auf Zugang zum Netz?", "de/article-1")]
    [InlineData("Verschlüsselung", "de/article-6")]
    [InlineData("verschluesselung", "de/article-6")]
    [InlineData("Qui protège les données personnelles ?", "fr/article-4/1")]
    [InlineData("L’ÉTAT et l'accès au réseau", "fr/article-1")]
    [InlineData("datos personales", "es/4")]
    [InlineData("网络主权", "zh/10")]
    [InlineData("国家可以切断网络吗？", "zh/6")]
    public async Task A_question_finds_the_clause_in_its_language(string question, string clause)
    {
        foreach (var command in (string[])["ask", "search"])
        {
            var found = await Json(command, question);
            Assert.True(found.GetProperty("answered").GetBoolean(), command);
            Assert.Equal(clause, found.GetProperty("passages")[0].GetProperty("clause").GetString());
        }
    }

    [Theory]
    [InlineData("de Artikel 6", "Verschlüsselung ist erlaubt.")]
    [InlineData("fr article premier", "Toute personne a droit à l’accès au réseau.")]
    [InlineData("es artículo 4", "Los datos personales")]
    [InlineData("zh 第十条", "各国应当尊重他国的网络主权，不得干涉他国内政。")]
    public async Task A_reference_is_quoted_word_for_word(string reference, string begins)
    {
        var passage = (await Json("clause", reference)).GetProperty("passages")[0];
        var quote = passage.GetProperty("quote").GetString()!;
        Assert.StartsWith(begins, quote, StringComparison.Ordinal);
        var text = File.ReadAllText(Path.Combine(Samples, passage.GetProperty("file").GetString()!));
        Assert.Equal(quote, text.Substring(passage.GetProperty("start").GetInt32(), passage.GetProperty("length").GetInt32()));
    }

    [Theory]
    [InlineData("Jeder Mensch hat das Recht auf Zugang zum Netz.", "verbatim")]
    [InlineData("Jeder Mensch hat kein Recht auf Zugang zum Netz.", "altered")]
    [InlineData("La dignité humaine est protégée en ligne comme hors ligne.", "verbatim")]
    [InlineData("各国应当尊重他国的网络主权", "verbatim")]
    [InlineData("各国不应当尊重他国的网络主权，不得干涉他国内政", "altered")]
    public async Task A_quotation_is_checked(string quote, string verdict) =>
        Assert.Equal(verdict, (await Json("check", quote)).GetProperty("verdict").GetString());

    [Theory]
    [InlineData("de", "Artikel 6")]
    [InlineData("fr", "Article premier")]
    [InlineData("zh", "第二章　国家的义务")]
    public async Task The_outline_has_the_headings_that_are_printed(string document, string heading)
    {
        var run = await Shipped("outline", document);
        Assert.Contains(heading, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_a_machine_has_no_Unicode_data_it_is_said_once_and_answers_go_on()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Bot.Commands.ICommand).Assembly.Location, "ask", "Netzwerk: Zugang zum Netz"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";
        start.Environment["Corpus__Folder"] = Samples;
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        Assert.Contains("de/article-1", await output, StringComparison.Ordinal);
        Assert.Single((await error).Split('\n'), line => line.Contains("runs .NET without ICU", StringComparison.Ordinal));
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }

    private static async Task<JsonElement> Json(string command, string words) =>
        JsonDocument.Parse((await Shipped(command, words, "--json")).Out).RootElement;

    private static Task<ProgramRun> Shipped(params string[] args) =>
        ProgramRun.Shipped(args, builder => builder.Configuration["Corpus:Folder"] = Samples);
}
