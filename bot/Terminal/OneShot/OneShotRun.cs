using System.Text;
using Bot.Commands;
using Bot.Hosting;
using Bot.Replies;
using Bot.Replies.Json;
using Bot.Replies.Text;
using Bot.Terminal.Batch;

namespace Bot.Terminal.OneShot;

/// <summary>Answers one command line and gives its exit status.</summary>
internal sealed class OneShotRun(LibraryLoader loader, CommandScan scan, TerminalStreams streams, PictureFile pictures)
{
    private const string StandardInput = "-";

    public int Run(OneShotCall asked)
    {
        if (asked.Batch is { } file && file != StandardInput && !File.Exists(file))
        {
            streams.Error.WriteLine(Visible.Of($"There is no file “{file}” for --batch. Name a file with one call a line, or - for standard input."));
            return ExitCode.BadUsage;
        }

        if (asked.Picture is { } picture && Refuse(asked, picture) is { } refusal)
        {
            streams.Error.WriteLine(Visible.Of(refusal));
            return ExitCode.BadUsage;
        }

        var catalog = scan.For(loader.Load());
        return asked.Batch is { } calls ? Batch(catalog, asked, calls) : catalog.Answer(asked.Call, reply => Show(reply, asked, catalog));
    }

    private int Batch(CommandCatalog catalog, OneShotCall asked, string file)
    {
        using var input = file == StandardInput ? null : new StreamReader(file, new UTF8Encoding(false));
        BatchRun.Run(catalog, asked.Spec, asked.Call, input ?? streams.In, streams.Out);
        return ExitCode.Done;
    }

    private static string? Refuse(OneShotCall asked, string picture) =>
        asked.Batch is not null ? "--picture draws one reply; leave --batch out."
        : PictureFile.Refuse(picture) is { } wrong ? wrong
        : Path.GetDirectoryName(Path.GetFullPath(picture)) is { } folder && Directory.Exists(folder) ? null
        : $"There is no folder for “{picture}”. Make it first.";

    private int Show(Reply reply, OneShotCall asked, CommandCatalog catalog)
    {
        var refusal = reply as Reply.Refusal;
        var (drawn, unwritable) = asked.Picture is { } file && reply is Reply.Covering covering ? pictures.Write(covering, file) : default;
        if (unwritable is not null)
        {
            streams.Error.WriteLine(Visible.Of(unwritable));
            return ExitCode.BadUsage;
        }

        if (asked.Json)
            streams.Out.WriteLine(JsonReplies.Of(reply, JsonReplies.Id("1"), catalog.DocumentOf));
        else if (refusal is not null)
            streams.Error.WriteLine(Visible.Of(refusal.Sentence));
        else if (drawn is not null)
            streams.Out.WriteLine(Visible.Of(drawn));
        else
            new Screen(streams).Write(TextReplies.Of(reply, catalog.DocumentOf, new TextSetting(streams.Width, page => $"--page {page}")));

        return refusal switch { null => ExitCode.Done, { Reference: null } => ExitCode.BadUsage, _ => ExitCode.Bug };
    }
}
