using Bot.Commands;
using Bot.Replies.Json;

namespace Bot.Terminal.Batch;

/// <summary>Answers a line after the other, one JSON object a line; a line that fails is answered too, and the run goes on.</summary>
public static class BatchRun
{
    /// <summary>Reads calls of one command until the end of input; blank lines are passed over.</summary>
    public static void Run(CommandCatalog catalog, CommandSpec spec, TextReader input, TextWriter output, bool why)
    {
        var number = 0;
        foreach (var text in BatchLines.Of(input))
        {
            number++;
            if (string.IsNullOrWhiteSpace(text))
                continue;

            var line = BatchLine.Parse(text, number, spec);
            output.Write(line.Call is { } call
                ? catalog.Answer(call with { Why = why }, reply => JsonReplies.Of(reply, line.Id, catalog.DocumentOf))
                : JsonReplies.Of(line.Refusal!, line.Id, catalog.DocumentOf));
            output.Write('\n');
            output.Flush();
        }
    }
}
