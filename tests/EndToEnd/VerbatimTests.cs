using Bot.Commands;
using CsCheck;
using Tests.Support;

namespace Tests.EndToEnd;

public sealed class VerbatimTests
{
    private const int Queries = 1_000;
    private static readonly string[] Quoting = ["ask", "search", "principle", "clause", "commitment", "compare", "check", "cite", "coverage"];
    private static readonly string[] DocumentOptions = ["document", "a", "b"];

    [Fact]
    public void Whatever_is_asked_of_any_command_each_quotation_is_the_exact_text_of_its_file()
    {
        var quotations = new Quotations(Repository.Seeds);
        var quoted = RealLibrary.Catalog.Specs.ToDictionary(spec => spec.Name, _ => 0);
        foreach (var spec in RealLibrary.Catalog.Specs.Where(spec => spec.Options.Count > 0))
        {
            var before = quotations.Checked;
            CallsOf(spec).ForEachCase(
                Queries, call => Wrong.None(quotations.Faults(RealLibrary.Catalog.Json(call))), Calls.Shown);
            quoted[spec.Name] += quotations.Checked - before;
        }
        Assert.All(Quoting, command => Assert.True(quoted[command] > Queries / 20, $"/{command} quoted only {quoted[command]} times"));
    }

    // Most values beside the query are good ones, so that the rest of the call is reached.
    private static Gen<CommandCall> CallsOf(CommandSpec spec)
    {
        var main = spec.Options.FirstOrDefault(option => !DocumentOptions.Contains(option.Name))?.Name;
        return
            from query in GeneratedQueries.Any
            from values in Gen.Select(Gen.Int[0, 59], Gen.Int[0, 24]).Array[spec.Options.Count]
            from why in Gen.Int[0, 6]
            from page in Gen.Int[1, 3]
            select new CommandCall(spec.Name, OptionsOf(query, values)) { Why = why == 0, Page = page };

        Dictionary<string, string> OptionsOf(string query, (int Chance, int Choice)[] values)
        {
            var options = new Dictionary<string, string>();
            foreach (var (option, (chance, choice)) in spec.Options.Zip(values))
                if (option.Name == main && (option.IsRequired || chance > 2))
                    options[option.Name] = chance > 52 ? Offered(option, choice) : query;
                else if (option.IsRequired || chance % 3 == 0)
                    options[option.Name] = chance % 4 == 0 ? query : Offered(option, choice);
            return options;
        }
    }

    private static string Offered(CommandOption option, int choice)
    {
        var choices = option.Suggest?.Invoke("").Take(25).ToList() ?? [];
        return choices.Count > 0 ? choices[choice % choices.Count].Value : "dfi";
    }
}
