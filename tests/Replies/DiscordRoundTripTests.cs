using Bot.Replies;
using Bot.Replies.Embeds;
using Bot.Wire.Messages;
using CsCheck;
using Index.Corpus;
using Index.Passages;
using Index.Text;
using Tests.Support;
using Tests.Support.Markup;

namespace Tests.Replies;

/// <summary>Source to message to what Discord's clients make of it, and back: every character is there, and none is taken for mark-up.</summary>
public sealed class DiscordRoundTripTests
{
    private const int Strings = 10_000;
    private const string Cut = "[…]";
    private static readonly HashSet<MarkupKind> Ours = [MarkupKind.Line, MarkupKind.Text, MarkupKind.Strong];

    private static readonly string[] Hostile =
    [
        "\\", "*", "**", "_", "__", "`", "```", "|", "||", "~~", ">", "> ", ">>> ", "-", "- ", "-# ", "1.", "1. ", "#", "# ", "<@1>", "<@&1>", "<#1>", "@everyone", "@here", ":smile:", "https://a.example/_b_",
        "[a](https://b.example)", "<https://c.example>", "<t:1>", "<t:1:R>", "<:n:1>", "</ask:1>", "<id:browse>", "¯\\_(ツ)_/¯", "\u200b", "\u200d", "\u202e", "\u05d0", "\ud83d", "\ude00", "😀", "e\u0301", "\u0301", "[…]", "(", ")", "]", "\n", "\t", "\0",
        " ", "  ", "a", "b", "word", "Ünï", "7", "𝒊", "中", ".", ",", "!",
    ];

    [Fact]
    public void Every_clause_of_the_corpus_shows_in_Discord_as_it_is_printed()
    {
        var wrong = new List<string>();
        foreach (var document in RealLibrary.Library.Documents)
            foreach (var clause in document.Clauses.Concat(document.Apparatus))
                foreach (var matches in new[] { [], Words(clause, 2), Words(clause, 1) })
                {
                    var shown = new List<string>();
                    var pages = 1;
                    for (var page = 1; page <= pages; page++)
                    {
                        var messages = DiscordReplies.Of(Quoting(clause, matches) with { Page = page }, RealLibrary.Catalog.DocumentOf);
                        wrong.AddRange(messages.SelectMany(MessageLimits.Broken).Select(broken => $"{clause.Id}: {broken}"));
                        shown.AddRange(Quoted(messages, $"{clause.Id}", wrong));
                        if (messages.Any(message => message.Embeds.Any(embed => embed.Description.Contains("next page", StringComparison.Ordinal)))) pages++;
                    }

                    if (clause.LeadInWords is { } leadIn) Same(leadIn.Quote, shown[..1], $"{clause.Id}, lead-in", wrong);
                    Same(clause.Quote, clause.LeadInWords is null ? shown : shown[1..], $"{clause.Id}", wrong);
                }

        Wrong.None(wrong);
    }

    [Fact]
    public void Ten_thousand_hostile_texts_show_in_Discord_as_they_are()
    {
        var shown = 0;
        var texts =
            from pieces in GeneratedCases.Among(Hostile).Array[1, 23]
            // A clause never begins or ends with white space.
            let source = string.Concat(pieces).Trim()
            from matches in MatchesIn(source).Array[0, 3]
            select (Source: source, Matches: matches);
        texts.ForEachCase(
            Strings,
            text => AssertShows(text.Source, text.Matches),
            text => $"“{text.Source}”, {string.Join(' ', text.Matches)}");
        Assert.InRange(shown, Strings * 9 / 10, Strings);

        void AssertShows(string source, Span[] matches)
        {
            // Discord has no empty quotation.
            if (Visible.Of(source).Trim().Length == 0) return;
            shown++;
            var messages = DiscordReplies.Of(Quoting(ClauseOf(source), matches), HandMade.DocumentOf);
            var wrong = messages.SelectMany(MessageLimits.Broken).ToList();
            Same(source, Quoted(messages, "shown", wrong), "shown", wrong);
            Wrong.None(wrong);
        }
    }

    private static Gen<Span> MatchesIn(string source) =>
        from start in Gen.Int[0, Math.Max(0, source.Length - 1)]
        from length in Gen.Int[1, Math.Max(1, source.Length - start)]
        select new Span(start, length);

    private static Clause ClauseOf(string source) => HandMade.Positive with
    {
        LeadInWords = null,
        Text = new Placement(new SourceFile("x.txt", source, ""), new Span(0, source.Length)),
    };

    [Theory]
    [InlineData("a *word* here", "word", "> a \\***word**\\* here")]
    [InlineData("respected", "spect", "> re**spect**ed")]
    [InlineData("one two three", "one |two", "> **one** **two** three")]
    [InlineData("onetwo", "one|two", "> **onetwo**")]
    [InlineData("so (word).", "(word).", "> so (**word**).")]
    [InlineData("**", "**", "> \\*\\*")]
    [InlineData("cafe\u0301 x", "cafe", "> cafe\u0301 x")]
    [InlineData("snake_case", "snake_|case", "> **snake**\\_**case**")]
    public void A_matched_word_is_bold_where_nothing_else_can_be_read(string source, string matched, string expected)
    {
        var clause = ClauseOf(source);
        var matches = matched.Split('|').Select(word => new Span(source.IndexOf(word, StringComparison.Ordinal), word.Length)).ToList();
        var description = Assert.Single(DiscordReplies.Of(Quoting(clause, matches), HandMade.DocumentOf)).Embeds[0].Description;
        Assert.Equal(expected, Assert.Single(description.Split('\n'), line => line.StartsWith("> ", StringComparison.Ordinal)));
    }

    private static Reply.Quoting Quoting(Clause clause, IReadOnlyList<Span> matches) =>
        new(HandMade.Answer("?", new Passage(clause, 1, matches, new Explanation("x", 1))));

    private static List<Span> Words(Clause clause, int every)
    {
        var (words, at) = (new List<Span>(), clause.Text.Span.Start);
        foreach (var (index, word) in clause.Quote.Split(' ').Index())
        {
            if (word.Length > 0 && index % every == 0) words.Add(new Span(at, word.Length));
            at += word.Length + 1;
        }

        return words;
    }

    // The lines behind a bar, each as Discord shows it.
    private static List<string> Quoted(IEnumerable<DiscordMessage> messages, string what, List<string> wrong)
    {
        var lines = messages.SelectMany(message => message.Embeds).SelectMany(embed => MarkupReader.Read(embed.Description))
            .Where(node => node.Kind == MarkupKind.Quote).SelectMany(quote => quote.Inside).ToList();
        wrong.AddRange(lines.SelectMany(Kinds).Where(kind => !Ours.Contains(kind)).Select(kind => $"{what}: is taken for {kind}"));
        return [.. lines.Select(line => string.Concat(line.Inside.Select(Text)))];
    }

    private static string Text(MarkupNode node) => node.Inside.Count > 0 ? string.Concat(node.Inside.Select(Text)) : node.Text;

    private static IEnumerable<MarkupKind> Kinds(MarkupNode node) => node.Inside.SelectMany(Kinds).Prepend(node.Kind);

    // Parts of a long clause are cut at white space, with a mark on either side.
    private static void Same(string source, List<string> shown, string what, List<string> wrong)
    {
        var expected = Visible.Of(source).Trim();
        var text = shown.Count == 1 ? Bare(shown[0], expected) : string.Join(' ', shown.Select(part => Bare(part, "")));
        if (text.Trim() != expected) wrong.Add($"{what}: {text}\n  is not: {expected}");
    }

    private static string Bare(string part, string expected)
    {
        if (part == expected) return part;
        if (part.StartsWith($"{Cut} ", StringComparison.Ordinal)) part = part[(Cut.Length + 1)..];
        return part.EndsWith($" {Cut}", StringComparison.Ordinal) ? part[..^(Cut.Length + 1)] : part;
    }
}
