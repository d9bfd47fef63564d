using System.CommandLine;
using System.CommandLine.Invocation;
using Bot.Commands;
using Bot.Hosting;
using Bot.Terminal.OneShot.Evaluating;
using Index;
using Index.Corpus;

namespace Bot.Terminal.OneShot;

/// <summary>The program's command line: a command's name answers one call; without one the worker runs, and this is not asked.</summary>
internal sealed class CommandLine(
    CommandScan scan, SettingsCheck settings, OneShotRun oneShot, EvaluateRun evaluate, TerminalStreams streams)
{
    private const string Description =
        "Rapporteur quotes the record: it answers questions about policy documents with the documents' own words, cited. Without a command it starts the worker.";

    /// <summary>Runs the arguments; gives the exit status.</summary>
    public async Task<int> Run(string[] args)
    {
        var root = new RootCommand(Description);

        // What commands are called does not depend on the corpus: help and bad usage need not read it.
        foreach (var spec in scan.For(new Library(new LoadedCorpus([], []))).Specs)
            root.Add(new Subcommand(spec).Command(Checked<OneShotCall>(oneShot.Run)));
        root.Add(EvaluateSubcommand.Of(Checked<EvaluateCall>(evaluate.Run)));

        // “@everyone” is a word of a question, not a file of arguments.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        if (parsed.Action is ParseErrorAction failure)
            failure.ShowHelp = false;

        var status = await parsed.InvokeAsync(new InvocationConfiguration
        {
            Output = streams.Out,
            Error = streams.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
        return parsed.Action is ParseErrorAction ? ExitCode.BadUsage : status;
    }

    // Help and bad usage need no settings.
    private Func<T, int> Checked<T>(Func<T, int> run) => call =>
    {
        settings.Run();
        return run(call);
    };
}
