using Bot.Commands;
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
    public async Task Says_what_every_front_end_says(string command, string option, string value)
    {
        var shown = Squeezed(await Shown(command, option.Length > 0 ? [(option, value)] : []));
        var facts = Facts.Of(new CommandCall(command, option.Length > 0 ? new Dictionary<string, string> { [option] = value } : [])).ToList();
        Assert.NotEmpty(facts);
        Wrong.None(facts.Where(fact => !shown.Contains(Squeezed(fact), StringComparison.OrdinalIgnoreCase)).Select(fact => $"not shown: {fact}\nshown: {shown}"));
    }

    internal static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
