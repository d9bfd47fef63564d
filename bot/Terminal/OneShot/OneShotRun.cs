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
            return Refuse(
                $"There is no file “{file}” for --batch. Name a file with one call a line, or - for standard input.");
        if (asked.Picture is { } picture && WhyNot(asked, picture) is { } refusal)
            return Refuse(refusal);

        var catalog = scan.For(loader.Load());
        // A reply is written outside the catalogue, which would take an output that is full for a fault of the command.
        return asked.Batch is { } calls
            ? Batch(catalog, asked, calls)
            : catalog.Answer(asked.Call, reply => Show(reply, asked, catalog))();
    }

    private int Batch(CommandCatalog catalog, OneShotCall asked, string file)
    {
        using var input = file == StandardInput ? null : new StreamReader(file, new UTF8Encoding(false));
        BatchRun.Run(catalog, asked.Spec, asked.Call, input ?? streams.In, streams.Out);
        return ExitCode.Done;
    }

    private static string? WhyNot(OneShotCall asked, string picture) =>
        asked.Batch is not null ? "--picture draws one reply; leave --batch out."
        : PictureFile.Refuse(picture) is { } wrong ? wrong
        : Path.GetDirectoryName(Path.GetFullPath(picture)) is { } folder && Directory.Exists(folder) ? null
        : $"There is no folder for “{picture}”. Make it first.";

    // The reply as it will be written; writing gives the exit status.
    private Func<int> Show(Reply reply, OneShotCall asked, CommandCatalog catalog)
    {
        if (!asked.Json && PageCheck.Refuse(reply, asked.Call.Page) is { } noPage) return () => Refuse(noPage.Sentence);
        if (asked.Picture is { } file && reply is Reply.Covering covering)
        {
            var (drawn, unwritable) = pictures.Write(covering, file);
            if (unwritable is not null) return () => Refuse(unwritable);
            if (drawn is not null && !asked.Json) return () => Write(Visible.Of(drawn), reply);
        }

        if (asked.Json)
        {
            var json = JsonReplies.Of(reply, JsonReplies.Id("1"), catalog.DocumentOf);
            return () => Write(json, reply);
        }

        if (reply is Reply.Refusal refusal) return () => Refuse(refusal.Sentence, Status(refusal));
        var lines = TextReplies.Of(reply, catalog.DocumentOf, new TextSetting(streams.Width, page => $"--page {page}"));
        return () =>
        {
            new Screen(streams).Write(lines);
            return ExitCode.Done;
        };
    }

    private int Write(string line, Reply reply)
    {
        streams.Out.WriteLine(line);
        return Status(reply);
    }

    private int Refuse(string sentence, int status = ExitCode.BadUsage)
    {
        streams.Error.WriteLine(Visible.Of(sentence));
        return status;
    }

    private static int Status(Reply reply) => reply switch
    {
        Reply.Refusal { Reference: null } => ExitCode.BadUsage,
        Reply.Refusal => ExitCode.Bug,
        _ => ExitCode.Done,
    };
}
