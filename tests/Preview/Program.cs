using System.Globalization;
using System.Net;
using Bot.Commands;
using Index.Wording;

namespace Tests.Preview;

/// <summary>Writes one page for each reply form, from the very bodies that the bot sends; a browser makes the pictures.</summary>
internal static class Program
{
    private static readonly (string Page, CommandCall Call)[] Shown =
    [
        ("ask", Call("ask", ("question", "who should run the internet?"))),
        ("ask-silent", Call("ask", ("question", "do cats dream of the moon?"))),
        ("ask-why", Call("ask", ("question", "is encryption mentioned?")) with { Why = true }),
        ("principle", Call("principle", ("topic", "sovereignty"))),
        ("compare", Call("compare", ("a", "wuzhen"), ("b", "dfi"), ("principle", "sovereignty"))),
        ("compare-all", Call("compare", ("a", "wuzhen"), ("b", "dfi")) with { Page = 9 }),
        ("compare-editions", Call("compare", ("a", "shared-future"), ("b", "shared-future"))),
        ("clause", Call("clause", ("reference", "wuzhen 2"))),
        ("check", Call("check", ("quote", "refrain from government-imposed internet shutdowns or degrading global Internet access"))),
        ("coverage", Call("coverage")),
        ("coverage-row", Call("coverage", ("principle", "sovereignty"))),
        ("cite", Call("cite", ("reference", "wuzhen 2"))),
        ("cite-bibtex", Call("cite", ("reference", "wuzhen 2"), ("form", "bibtex"))),
        ("check-many", Call("check", ("quote", "They wrote “respect Internet sovereignty of all countries”, “the Internet belongs to the moon and the stars”, and “refrain from … degrading domestic Internet access”."))),
        ("commitment", Call("commitment", ("reference", "wuzhen 2-4"))),
        ("refusal", Call("clause", ("reference", "wuzhen 99"))),
        ("documents", Call("documents")),
        ("outline", Call("outline", ("document", "wuzhen"))),
        ("help", Call("help")),
    ];

    private static int Main(string[] args)
    {
        if (args is not [var seeds, var folder, .. var language])
        {
            Console.Error.WriteLine("Name the folder of the documents, and the folder for the pages; then a language, if it is not English.");
            return 2;
        }

        CultureInfo.CurrentUICulture = Languages.Of(language.FirstOrDefault());

        var replies = new Replies(seeds);
        Directory.CreateDirectory(folder);
        foreach (var (page, call) in Shown)
            File.WriteAllText(Path.Combine(folder, $"{page}.html"), Page(call, string.Concat(replies.Of(call).Select(sent => Message(MessageHtml.Of(sent.Message, sent.File))))));
        return 0;
    }

    private static string Page(CommandCall call, string messages) =>
        $"<!DOCTYPE html><html lang={(CultureInfo.CurrentUICulture.Name is { Length: > 0 } code ? code : "en")}><meta charset=utf-8><meta name=viewport content=\"width=device-width\"><title>/{call.Command}</title><style>{Style()}</style><body><div class=message style=\"margin:0;padding-bottom:0\"><div class=caller><b>@you</b> used <b>/{WebUtility.HtmlEncode(call.Command)}</b> {WebUtility.HtmlEncode(string.Join(' ', call.Options.Select(option => $"{option.Key}: {option.Value}")))}</div></div>{messages}</body></html>";

    private static string Message(string body) => $"<div class=message><div class=avatar>R</div><span class=author>Rapporteur</span><span class=tag>APP</span><span class=when>Today at 12:00</span>{body}</div>";

    private static string Style()
    {
        using var reader = new StreamReader(typeof(Program).Assembly.GetManifestResourceStream("discord.css")!);
        return reader.ReadToEnd();
    }

    private static CommandCall Call(string command, params (string Name, string Value)[] options) => new(command, options.ToDictionary(option => option.Name, option => option.Value));
}
