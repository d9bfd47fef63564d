using Bot;
using Bot.Terminal;
using Microsoft.Extensions.Logging;
using Tests.Support;

namespace Tests.EndToEnd.Contract;

public sealed class TerminalContractTests : FrontEndContract
{
    protected override async Task<string> Shown(string command, (string Name, object Value)[] options)
    {
        using StringWriter output = new(), error = new();
        await Program.Run([command, .. options.Select(option => (string)option.Value)], new TerminalStreams(TextReader.Null, output, error), builder =>
        {
            builder.Configuration["Corpus:Folder"] = Repository.Seeds;
            builder.Logging.ClearProviders();
        });
        return output.ToString() + error;
    }
}
