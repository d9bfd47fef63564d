using Bot.Hosting;
using Bot.Replies;
using Bot.Replies.Text;
using Index;
using Index.Corpus;
using Index.Evaluation;

namespace Bot.Terminal.OneShot.Evaluating;

/// <summary>Measures the answers of the corpus against gold files and gives the exit status; rows that do not count are named beside the output.</summary>
internal sealed class EvaluateRun(LibraryLoader loader, TerminalStreams streams)
{
    public int Run(EvaluateCall asked)
    {
        var rows = new List<GoldRow>();
        var faults = new List<CorpusFault>();
        foreach (var file in asked.Files)
            if (Read(file, rows, faults) is { } refusal)
                return Refuse(refusal);

        var library = loader.Load();
        var (questions, lost) = GoldMatcher.Match(library.Documents, rows);
        faults.AddRange(lost);
        foreach (var fault in faults)
            streams.Error.WriteLine(Visible.Of($"{fault}"));
        if (questions.Count == 0)
            return Refuse($"{string.Join(", ", asked.Files)}: no row can be judged. Write a JSON object of id, question and gold on each line.");

        var outcomes = Evaluator.Ask(library, questions);
        var without = asked.Ablation ? [.. Ablation.All.Select(a => (a.Name, Report.Of(Evaluator.Ask(a.Of(library), questions))))] : Array.Empty<(string, Report)>();
        Show(new Evaluated(Report.Of(outcomes), Report.Worst(outcomes, asked.Worst), without, faults), library, asked.Json);
        return ExitCode.Done;
    }

    private static string? Read(string file, List<GoldRow> rows, List<CorpusFault> faults)
    {
        if (!File.Exists(file))
            return $"There is no file “{file}”. Name files of gold rows, one JSON object a line.";
        try
        {
            var read = GoldReader.Read(file);
            rows.AddRange(read.Rows);
            faults.AddRange(read.Faults);
            return null;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return $"“{file}” cannot be read: {unreadable.Message} Check that it may be read, or name another file.";
        }
    }

    private void Show(Evaluated evaluated, Library library, bool json)
    {
        if (json)
            streams.Out.WriteLine(EvaluatedJson.Of(evaluated));
        else
            new Screen(streams).Write(EvaluatedText.Of(evaluated, library, new Layout(streams.Width)));
    }

    private int Refuse(string refusal)
    {
        streams.Error.WriteLine(Visible.Of(refusal));
        return ExitCode.BadUsage;
    }
}
