using System.CommandLine;

namespace Bot.Terminal.OneShot.Evaluating;

/// <summary>“evaluate FILE…” as the command line sees it; no front end but the terminal has it.</summary>
internal static class EvaluateSubcommand
{
    private const string Description = "Measure the answers against gold files: one question a line, with the clauses that a careful reader would quote";

    public static Command Of(Func<EvaluateCall, int> run)
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore, Description = "Gold files, one JSON object a line" };
        var worst = new Option<int>("--worst") { Description = "Show the questions that went worst", HelpName = "N", DefaultValueFactory = _ => 5 };
        var ablation = new Option<bool>("--ablation") { Description = "Measure again with each kind of evidence switched off in turn" };
        worst.Validators.Add(result =>
        {
            if (result.Errors.Any() || (result.Tokens is [var token] && !(int.TryParse(token.Value, out var number) && number >= 0)))
                result.AddError("--worst takes a whole number from 0.");
        });

        var command = new Command("evaluate", Description) { files, worst, ablation, OneShotOptions.Json };
        command.SetAction(parsed => run(new EvaluateCall(
            [.. (parsed.GetValue(files) ?? []).Distinct()], parsed.GetValue(worst), parsed.GetValue(ablation), parsed.GetValue(OneShotOptions.Json))));
        return command;
    }
}
