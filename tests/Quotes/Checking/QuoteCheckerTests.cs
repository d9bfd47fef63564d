using Index.Quotes.Checking;
using Tests.Support;

namespace Tests.Quotes.Checking;

public sealed class QuoteCheckerTests
{
    private static readonly QuoteChecker Checker = new(Seeds.Corpus.Documents);

    [Theory]
    [InlineData("jointly fight cyber terrorism", null, Verdict.Verbatim)]
    [InlineData("“Jointly Fight cyber terrorism!”", "wuzhen", Verdict.Verbatim)]
    [InlineData("[j]ointly fight cyber terrorism", "wuzhen", Verdict.Verbatim)]
    [InlineData("Our meeting comes at crucial [sic] time", null, Verdict.Verbatim)]
    [InlineData("market growth - as well as the invention", "dfi", Verdict.Verbatim)]
    [InlineData("All can connect to the Internet ... including through increased access", "dfi", Verdict.Altered)]
    [InlineData("Promote our work to realize the benefits ... as like-minded, democratic, open and outward looking partners", "dfi", Verdict.Verbatim)]
    [InlineData("Protection of women, children, and other vulnerable groups … must be highlighted", "shared-future", Verdict.Verbatim)]
    [InlineData("maintain the neutrality of information technology and the globalization of the information industry", null, Verdict.Verbatim)]
    [InlineData("maintain the neutrality of information technology and globalization of the information industry", null, Verdict.Verbatim)]
    [InlineData("the internet should do whatever is not stifled by government control", "budapest", Verdict.Altered)]
    [InlineData("the spread of the cyber-enabled crime online", null, Verdict.Absent)]
    [InlineData("imposed internet shutdowns or degrading domestic Internet access", "dfi", Verdict.Altered)]
    [InlineData("more than 900 expected participants will be senior representatives", "budapest", Verdict.Altered)]
    [InlineData("reject all forms of [state] cyber attacks and Internet theft", "wuzhen", Verdict.Altered)]
    [InlineData("jointly fight cyber terrorism together and destroy all dissemination channels", "wuzhen", Verdict.Altered)]
    [InlineData("Cyberspace is ... a place beyond the rule of law", "shared-future", Verdict.Altered)]
    [InlineData("We should not ignore this ... shackle transparency, open information", "budapest", Verdict.Altered)]
    [InlineData("reject all forms of cyber attacks … actively cope with challenges", "wuzhen", Verdict.Stitched)]
    [InlineData("Refrain from undermining the technical infrastructure ... including covert operations", "wuzhen", Verdict.Altered)]
    [InlineData("respect Internet sover-\neignty of all countries", "wuzhen", Verdict.Verbatim)]
    [InlineData("step up cross-\nborder e-commerce cooperation", "wuzhen", Verdict.Verbatim)]
    [InlineData("respect Internet sovereign-\nty of some countries", "wuzhen", Verdict.Altered)]
    [InlineData("respect Internet\fsovereignty of all countries", "wuzhen", Verdict.Verbatim)]
    [InlineData("We should improve cyberspace trade rules, . . . expand information consumption", "wuzhen", Verdict.Verbatim)]
    [InlineData("jointly fight cyber terrorism", "dfi", Verdict.Misattributed)]
    [InlineData("All states shall filter the web.", null, Verdict.Absent)]
    public void Puts_a_quotation_on_the_ladder(string quote, string? claimed, Verdict expected) =>
        Assert.Equal((quote, expected), (quote, Check(quote, claimed).Verdict));

    [Fact]
    public void Names_both_clauses_when_a_quotation_runs_from_one_to_the_next()
    {
        var found = Check("deter malicious cyber activity.\n- Ensure that government and relevant authorities' access", "dfi");

        Assert.Equal(Verdict.Verbatim, found.Verdict);
        Assert.Equal(["deter malicious cyber activity", "Ensure that government and relevant authorities' access"], found.Passages.Select(p => p.Words.Quote));
    }

    [Fact]
    public void Shows_dropped_and_added_words()
    {
        var found = Check("It should be a space which is stifled by corporate control", "budapest");

        Assert.Equal(
            ["Same It should be a space which is", "Dropped not", "Same stifled by", "Dropped government", "Added corporate", "Same control"],
            found.Diff.Select(run => $"{run.Op} {run.Text}"));
        Assert.Contains("dropped “not”, “government”; added “corporate”", found.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("respect full Internet sovereignty of all countries", "Same respect|Added full|Same Internet sovereignty of all countries")]
    [InlineData("respect [the] Internet sovereignty of all countries", "Same respect|Added [the]|Same Internet sovereignty of all countries")]
    [InlineData("[They] should actively cope with challenges to cyberspace security", "Dropped We|Added [They]|Same should actively cope with challenges to cyberspace security")]
    [InlineData("Countries should use the internet to interfere in another country’s internal affairs", "Dropped No country|Added Countries|Same should|Dropped pursue internet hegemony, or|Same use the internet to interfere in another country’s internal affairs")]
    public void Counts_no_word_as_dropped_that_the_quotation_does_not_reach(string quote, string expected) =>
        Assert.Equal(expected, string.Join('|', Check(quote, null).Diff.Select(run => $"{run.Op} {run.Text}")));

    [Fact]
    public void Keeps_the_sentence_short_when_much_is_changed()
    {
        var clause = Seeds.Document("budapest").Clauses[7].Quote;

        var found = Check(clause.Replace("the", "teh", StringComparison.Ordinal), "budapest");

        Assert.Equal(Verdict.Altered, found.Verdict);
        Assert.InRange(found.Sentence.Length, 1, 1000);
        Assert.Contains(" more", found.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_what_an_ellipsis_leaves_out_and_why_it_is_refused()
    {
        var found = Check("This space ... we should ... ignore this", null);
        Assert.Equal(Verdict.Absent, found.Verdict);

        found = Check("Refrain from misusing or abusing the Internet ... align with international human rights principles", "dfi");
        Assert.Equal(Verdict.Altered, found.Verdict);
        var omission = Assert.Single(found.Omissions);
        Assert.Equal((14, "not"), (omission.Words, Assert.Single(omission.Conditions)));
        Assert.Equal("or algorithmic tools or techniques for unlawful surveillance, oppression, and repression that do not", Assert.Single(omission.Places).Words.Quote);
        Assert.Contains(found.Notes, n => n.Kind == NoteKind.Ellipsis && n.Text.Contains("refused", StringComparison.Ordinal));
    }

    [Fact]
    public void Says_that_a_few_words_prove_nothing_and_where_they_stand()
    {
        var found = Check("mutual respect", null);

        Assert.Equal(Verdict.Verbatim, found.Verdict);
        var note = Assert.Single(found.Notes, n => n.Kind == NoteKind.ProvesLittle);
        Assert.Equal(["shared-future", "wuzhen"], note.Places.Select(p => p.Document.Id).Distinct());
        Assert.All(note.Places, p => Assert.Equal("mutual respect", p.Words.Quote, ignoreCase: true));
    }

    [Theory]
    [InlineData("with trust and security for freedom and prosperity", NoteKind.ReportedSpeech)]
    [InlineData("it is an open network of networks, a single interconnected communications system", NoteKind.PunctuationOnly)]
    [InlineData("reject all forms of [state] cyber attacks and Internet theft", NoteKind.Brackets)]
    [InlineData("FIRST, ENHANCE CYBERSPACE CONNECTIVITY", NoteKind.Typography)]
    [InlineData("inclusive, and coordinated policies that benefit all to spur faster expansion of Internet\u200B infrastructure", NoteKind.Typography)]
    [InlineData("technology and the globalization of the information industry, and take collective action", NoteKind.Edition)]
    public void Remarks_on_what_the_verdict_alone_does_not_say(string quote, NoteKind expected) =>
        Assert.Contains(Check(quote, null).Notes, n => n.Kind == expected);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t")]
    [InlineData("🌍🌍 👩‍👩‍👧")]
    [InlineData("\u200B\u200D\uFEFF")]
    [InlineData("\uD800 \uDC00x\uD83D")]
    [InlineData("…")]
    [InlineData("... ... ...")]
    [InlineData("[")]
    [InlineData("]a]b[c]d'")]
    [InlineData("'")]
    [InlineData("a'")]
    [InlineData("@everyone <@1> **bold** AND (OR \"NOT")]
    [InlineData("网络空间")]
    public void Takes_any_text(string quote)
    {
        Assert.Equal(quote, Check(quote, null).Quote);
        Assert.NotEmpty(Checker.CheckAll(quote, Seeds.Corpus.Documents[0]));
    }

    private static QuoteCheck Check(string quote, string? claimed) => Checker.Check(quote, claimed is null ? null : Seeds.Document(claimed));
}
