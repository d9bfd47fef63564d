using Index.Text.Analysis;
using Tests.Support;

namespace Tests.EndToEnd;

public sealed class JunkTests
{
    private static readonly HashSet<string> TermsOfTheRecord = [.. Junk.OtherLines.SelectMany(Analyzers.English.Analyze).Select(t => t.Term)];

    [Theory]
    [InlineData("ask")]
    [InlineData("search")]
    [InlineData("principle")]
    [InlineData("clause")]
    public void No_line_of_a_page_that_is_no_part_of_the_text_is_quoted_or_matched(string command)
    {
        var quotations = new Quotations(Repository.Seeds);
        var faults = Junk.Lines.Select(line => RealLibrary.Catalog.Call(command, line)).SelectMany(call => quotations.Faults(RealLibrary.Catalog.Json(call)).Select(fault => $"{Calls.Shown(call)}: {fault}"));
        Wrong.None(faults);
    }

    [Fact]
    public void Words_that_stand_only_there_are_found_nowhere()
    {
        var strange = Junk.Lines.SelectMany(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Distinct()
            .Where(word => Analyzers.English.Analyze(word) is { Count: > 0 } tokens && !tokens.Any(t => TermsOfTheRecord.Contains(t.Term))).ToList();
        Assert.Contains("Farage", strange);
        Assert.Contains("cocktails", strange);
        Wrong.None(strange.Where(word => Quotations.Passages(RealLibrary.Catalog.Json(RealLibrary.Catalog.Call("search", word))).Any()));
    }

    [Theory]
    [InlineData("FIFA")]
    [InlineData("Nigel Farage")]
    [InlineData("cocktails")]
    [InlineData("2092919312")]
    [InlineData("0086-571-85311391")]
    [InlineData("京ICP备13028878号-23")]
    [InlineData("Tongxiang")]
    public void The_record_is_silent_on_the_page_around_it(string words)
    {
        foreach (var command in new[] { "ask", "search" })
            Assert.False(RealLibrary.Catalog.Json(RealLibrary.Catalog.Call(command, words)).GetProperty("answered").GetBoolean(), $"/{command} {words}");
    }

    [Fact]
    public void No_completion_offers_it()
    {
        var strange = Junk.Lines.SelectMany(Analyzers.English.Analyze).Select(t => t.Term).Where(term => term.Any(char.IsLetter) && !TermsOfTheRecord.Contains(term)).ToHashSet();
        var themes = RealLibrary.Library.Principles.Select(p => p.Id).ToHashSet();
        var wrong =
            from line in Junk.Lines
            from typed in new[] { line, line.Split(' ')[0], line[..Math.Min(5, line.Length)] }
            from spec in RealLibrary.Catalog.Specs
            from option in spec.Options
            where option.Name != "form" // Names of citation forms come from no text.
            from choice in option.Suggest?.Invoke(typed) ?? []
            where Says(choice.Name, line) || !themes.Contains(choice.Value) && StrangeIn(choice.Name) is not null
            select $"/{spec.Name} {option.Name}:“{typed}” offers “{choice.Name}”, {choice.Value}: {StrangeIn(choice.Name)}";
        Wrong.None(wrong);

        string? StrangeIn(string name) => Analyzers.English.Analyze(name).Select(t => t.Term).FirstOrDefault(strange.Contains);
    }

    [Theory]
    [InlineData("documents")]
    [InlineData("about")]
    [InlineData("help")]
    [InlineData("outline", "budapest")]
    [InlineData("outline", "dfi")]
    [InlineData("outline", "shared-future")]
    [InlineData("outline", "wuzhen")]
    public void No_list_shows_it(string command, params string[] values)
    {
        var shown = RealLibrary.Catalog.JsonText(RealLibrary.Catalog.Call(command, values));
        Wrong.None(Junk.Lines.Where(line => Says(shown, line)));
    }

    // A word or two of a line may stand in a text by chance (“China Daily”); a whole longer line may not.
    private static bool Says(string shown, string line) => line.Count(char.IsLetterOrDigit) > 12 && shown.Contains(line, StringComparison.OrdinalIgnoreCase);
}
