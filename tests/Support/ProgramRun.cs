using Bot;
using Bot.Commands;
using Bot.Hosting;
using Bot.Terminal;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Tests.Support;

/// <summary>Runs the program in process, on the hand-made corpus and the fake commands unless said otherwise, and keeps what it wrote.</summary>
internal sealed class ProgramRun
{
    public int Status { get; private init; }

    public string Out { get; private init; } = "";

    public string Error { get; private init; } = "";

    public string[] Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Task<ProgramRun> Run(params string[] args) => Type("", args);

    /// <summary>Runs with something on standard input.</summary>
    public static Task<ProgramRun> Type(string input, params string[] args) => Run(input, isTerminal: false, null, args);

    public static Task<ProgramRun> Run(string input, bool isTerminal, Action<IHostApplicationBuilder>? change, params string[] args) =>
        Start(input, isTerminal, args, builder =>
        {
            builder.Services.AddSingleton(new CommandTypes([typeof(FakeAsk), typeof(FakeCompare)]));
            builder.Services.AddSingleton<LibrarySource>((string _) => HandMade.Library);
            change?.Invoke(builder);
        });

    /// <summary>Runs the program as it is shipped, on the shipped corpus unless the change says otherwise.</summary>
    public static Task<ProgramRun> Shipped(string[] args, Action<IHostApplicationBuilder>? change = null) =>
        Start("", isTerminal: false, args, builder =>
        {
            builder.Configuration["Corpus:Folder"] = Repository.Seeds;
            change?.Invoke(builder);
        });

    private static async Task<ProgramRun> Start(string input, bool isTerminal, string[] args, Action<IHostApplicationBuilder> change)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        var streams = new TerminalStreams(new StringReader(input), output, error) { InputIsTerminal = isTerminal, OutputIsTerminal = isTerminal };
        var status = await Program.Run(args, streams, builder =>
        {
            builder.Logging.ClearProviders();
            change(builder);
        });
        return new ProgramRun { Status = status, Out = output.ToString(), Error = error.ToString() };
    }
}
