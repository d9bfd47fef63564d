using Bot.Commands;
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
        var faults = new List<string>();
        var quoted = RealLibrary.Catalog.Specs.ToDictionary(spec => spec.Name, _ => 0);
        for (var seed = 0; seed < Queries; seed++)
            foreach (var spec in RealLibrary.Catalog.Specs.Where(spec => spec.Options.Count > 0))
            {
                var call = CallOf(spec, seed);
                var before = quotations.Checked;
                faults.AddRange(quotations.Faults(RealLibrary.Catalog.Json(call)).Select(fault => $"{seed}: {Calls.Shown(call)}: {fault}"));
                quoted[spec.Name] += quotations.Checked - before;
            }
        Wrong.None(faults);
        Assert.All(Quoting, command => Assert.True(quoted[command] > Queries / 20, $"/{command} quoted only {quoted[command]} times"));
    }

    // Most values beside the query are good ones, so that the rest of the call is reached.
    private static CommandCall CallOf(CommandSpec spec, int seed)
    {
        var random = new Random(seed);
        var query = GeneratedQueries.Make(seed);
        var main = spec.Options.FirstOrDefault(option => !DocumentOptions.Contains(option.Name))?.Name;
        var options = new Dictionary<string, string>();
        foreach (var option in spec.Options)
            if (option.Name == main && (option.IsRequired || random.Next(20) > 0)) options[option.Name] = query;
            else if (option.IsRequired || random.Next(3) == 0) options[option.Name] = random.Next(4) == 0 ? query : Offered(option, random);
        return new CommandCall(spec.Name, options) { Why = seed % 7 == 0, Page = 1 + seed % 3 };
    }

    private static string Offered(CommandOption option, Random random)
    {
        var choices = option.Suggest?.Invoke("").Take(25).ToList() ?? [];
        return choices.Count > 0 ? choices[random.Next(choices.Count)].Value : "dfi";
    }
}
