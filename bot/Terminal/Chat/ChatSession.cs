using Bot.Commands;
using Bot.Hosting;
using Bot.Replies;
using Bot.Replies.Text;

namespace Bot.Terminal.Chat;

/// <summary>One conversation at the terminal: takes a line, shows the reply, and remembers the last call for /more and /why.</summary>
internal sealed class ChatSession(LiveCatalog live, TerminalStreams streams)
{
    private readonly Screen _screen = new(streams);
    private CommandCall? _last;

    /// <summary>Answers one line; false when it asks to end.</summary>
    public async Task<bool> Take(string line)
    {
        if (string.IsNullOrWhiteSpace(line))
            return true;

        var catalog = await live.Current();
        var (name, rest) = ChatLine.Split(line);
        switch (name)
        {
            case "quit" or "exit":
                return false;
            case "help":
                Show(ChatHelp.Listing(catalog.Specs), catalog);
                break;
            case "more" or "why" when _last is null:
                Show(new Reply.Refusal($"There is no reply yet for /{name}.", "Ask something first."), catalog);
                break;
            case "more":
                Answer(_last with { Page = _last.Page + 1 }, catalog);
                break;
            case "why":
                Answer(_last with { Why = true }, catalog);
                break;
            default:
                Answer(catalog.Find(name) is { } spec ? ChatLine.Call(spec, rest) : new CommandCall(name, new Dictionary<string, string>()), catalog);
                break;
        }

        return true;
    }

    private void Answer(CommandCall call, CommandCatalog catalog)
    {
        var lines = catalog.Answer(call, reply =>
        {
            if (PageCheck.Refuse(reply, call.Page) is { } noPage)
                return Lines(noPage, catalog).ToList();
            if (reply is not Reply.Refusal)
                _last = call;
            return Lines(reply, catalog).Concat(reply is Reply.Refusal { Reference: null } ? Choices(call, catalog) : []).ToList();
        });
        Write(lines);
    }

    private IReadOnlyList<Line> Lines(Reply reply, CommandCatalog catalog) =>
        TextReplies.Of(reply, catalog.DocumentOf, new TextSetting(streams.Width, _ => "/more"));

    private void Show(Reply reply, CommandCatalog catalog) => Write(Lines(reply, catalog));

    private void Write(IEnumerable<Line> lines) => _screen.Write([.. lines, new Line([])]);

    // What the terminal cannot offer while a value is typed it offers when the value was refused.
    private IReadOnlyList<Line> Choices(CommandCall call, CommandCatalog catalog)
    {
        var layout = new Layout(streams.Width);
        foreach (var option in catalog.Find(call.Command)?.Options ?? [])
            if (call.Find(option.Name) is { } typed && CallCheck.Choices(option, typed) is { } choices)
                layout.Write($"choices for {choices}", indent: 2, Mark.Faint, hanging: 2);
        return layout.Lines;
    }
}
