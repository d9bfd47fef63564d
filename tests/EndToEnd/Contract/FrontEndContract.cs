using System.Text;
using Bot.Commands;
using Bot.Replies.Text;
using Tests.Support;

namespace Tests.EndToEnd.Contract;

/// <summary>The same call gives the same reply, whichever way it comes in (promise 8).</summary>
public abstract class FrontEndContract
{
    public static TheoryData<string, string, string> Calls => new()
    {
        { "ask", "question", "who should run the internet?" },
        { "ask", "question", "do cats dream of the moon?" },
        { "ask", "question", "what about *stars*, _lines_ and <@1>?" },
        { "search", "question", "information sharing" },
        { "principle", "topic", "sovereignty" },
        { "clause", "reference", "wuzhen 2" },
        { "clause", "reference", "wuzhen 99" },
        { "commitment", "reference", "wuzhen 2" },
        { "commitment", "reference", "dfi human rights 3-5" },
        { "commitment", "reference", "wuzhen 99" },
        { "check", "quote", "respect Internet sovereignty of every country" },
        { "cite", "reference", "wuzhen 2" },
        { "outline", "document", "wuzhen" },
        { "outline", "document", "no such document" },
        { "documents", "", "" },
        { "about", "", "" },
        { "help", "", "" },
    };

    /// <summary>Everything the front end shows for a call, mark-up taken away.</summary>
    protected abstract Task<string> Shown(string command, (string Name, object Value)[] options);

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Shows_the_words_that_every_front_end_shows(string command, string option, string value)
    {
        var shown = Squeezed(await Shown(command, option.Length > 0 ? [(option, value)] : []));
        var catalog = RealLibrary.Catalog;
        var call = new CommandCall(command, option.Length > 0 ? new Dictionary<string, string> { [option] = value } : []);
        var lines = TextReplies.Of(catalog.Answer(call), catalog.DocumentOf, new TextSetting(1_000_000, _ => ""));
        Assert.NotEmpty(lines);
        foreach (var line in lines.Select(line => Squeezed(line.ToString())).Where(line => !line.StartsWith("nextpage", StringComparison.Ordinal)))
            Assert.True(shown.Contains(line, StringComparison.Ordinal), $"not shown: {line}\nshown: {shown}");
    }

    /// <summary>Discord's mark-up undone: bars, small print and backslashes.</summary>
    protected static string Plain(string markup)
    {
        var plain = new StringBuilder();
        foreach (var line in markup.Split('\n'))
        {
            var text = line.StartsWith("> ", StringComparison.Ordinal) ? line[2..] : line.StartsWith("-# ", StringComparison.Ordinal) ? line[3..] : line;
            for (var i = 0; i < text.Length; i++)
            {
                if (text[i] == '\\' && i + 1 < text.Length) i++;
                plain.Append(text[i]);
            }

            plain.Append('\n');
        }

        return plain.ToString();
    }

    internal static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
