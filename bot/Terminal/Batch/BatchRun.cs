using Bot.Commands;
using Bot.Replies.Json;

namespace Bot.Terminal.Batch;

/// <summary>Answers a line after the other, one JSON object a line; a line that fails is answered too, and the run goes on.</summary>
public static class BatchRun
{
    /// <summary>Reads calls of one command until the end of input; blank lines are passed over, and what a line does not give is taken from <paramref name="every"/>.</summary>
    public static void Run(CommandCatalog catalog, CommandSpec spec, CommandCall every, TextReader input, TextWriter output)
    {
        var number = 0;
        foreach (var text in BatchLines.Of(input))
        {
            number++;
            if (string.IsNullOrWhiteSpace(text))
                continue;

            var line = BatchLine.Parse(text, number, spec);
            output.Write(line.Call is { } call
                ? catalog.Answer(every with { Options = Merged(every.Options, call.Options) }, reply => JsonReplies.Of(reply, line.Id, catalog.DocumentOf))
                : JsonReplies.Of(line.Refusal!, line.Id, catalog.DocumentOf));
            output.Write('\n');
            output.Flush();
        }
    }

    private static Dictionary<string, string> Merged(IReadOnlyDictionary<string, string> every, IReadOnlyDictionary<string, string> own)
    {
        var options = new Dictionary<string, string>(every);
        foreach (var (name, value) in own)
            options[name] = value;
        return options;
    }
}
