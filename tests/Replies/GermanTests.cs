using Bot.Replies;
using Bot.Replies.Text;
using Index;
using Index.Passages;
using Index.Quotes;
using Index.Wording;
using Tests.Support;

namespace Tests.Replies;

/// <summary>What a German reader is told around quotations, which stay in the language of the record.</summary>
public sealed class GermanTests
{
    private static readonly Library Library = RealLibrary.Library;

    [Theory]
    [InlineData("wuzhen 12", "Wuzhen hat Punkte 1 bis 9; 12 gibt es nicht. Gib eine Nummer aus diesem Bereich ein, zum Beispiel „wuzhen 2“.")]
    [InlineData("Wuzhen Punkte 4 bis 2", "Der Bereich „4 bis 2“ läuft rückwärts. Gib die kleinere Nummer zuerst ein: „wuzhen 2-4“.")]
    [InlineData("dfi human rights 40", "Der Teil „human rights“ von DFI hat Aufzählungspunkte 1 bis 6; 40 gibt es nicht. Gib eine Nummer aus diesem Bereich ein, zum Beispiel „dfi human rights 2“.")]
    [InlineData("wuzhen -1", "„-1“ ist kleiner als null, und Klauseln zählen ab 1. Gib die Nummer ohne Vorzeichen ein.")]
    public void A_reference_is_refused(string typed, string expected)
    {
        var refused = Assert.IsType<Reference.Invalid>(InGerman(() => Library.Resolve(typed)));

        Assert.Equal(expected, $"{refused.What} {refused.Next}");
    }

    [Fact]
    public void A_list_of_documents_reads_as_one_sentence()
    {
        var refused = Assert.IsType<Reference.Invalid>(InGerman(() => Library.Resolve("gdpr 5")));

        Assert.Equal("Kein Dokument und keine Klausel heißt hier „gdpr“.", refused.What);
        Assert.Matches(@"^Die Dokumente sind .+, .+ und [^,]+; gib zuerst eines davon ein, zum Beispiel „.+“\.$", refused.Next);
    }

    [Fact]
    public void An_altered_quotation_is_told_from_its_source() => Assert.Equal(
        """
        VERÄNDERT
        deine Angabe: „respect Internet sovereignty of some countries“
        Verändert gegenüber wuzhen/2: weggelassen „all“; hinzugefügt „some“.

          respect Internet sovereignty of [-all-] {+some+} countries
          {+im Zitat hinzugefügt+} · [-aus der Quelle weggelassen-]

        wuzhen/2
            respect Internet sovereignty of all countries
          — Wuzhen Declaration, Second (draft, never adopted; 21 November 2014; as printed by The Register)
          wer spricht: No issuer; drafted at the First World Internet Conference, speaks as “participants in the Conference”
        """,
        InGerman(() => Shown(Check("respect Internet sovereignty of some countries"))).Trim());

    [Fact]
    public void Headings_are_named_in_the_language_of_whoever_asks()
    {
        Reply.Checking german = InGerman(() => Check("OUR VISION")), english = Check("OUR VISION");

        Assert.Contains("Überschrift „OUR VISION“ von dfi", german.Checks[0].Sentence, StringComparison.Ordinal);
        Assert.Contains("the heading “OUR VISION” of dfi", english.Checks[0].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Silence_is_told_in_German() => Assert.StartsWith(
        "Die Quellen schweigen dazu: Keine Klausel beantwortet das.\ndurchsucht: ",
        InGerman(() => Shown(new Reply.Quoting(Library.Ask("how do I bake bread?")))), StringComparison.Ordinal);

    [Fact]
    public void A_mended_word_is_told_in_German() =>
        Assert.Contains("„sovreignty“ wurde als „sovereignty“ gelesen.", InGerman(() => Library.Ask("who respects sovreignty?")).Notes);

    [Fact]
    public void Scores_are_explained_with_a_decimal_comma()
    {
        var shown = InGerman(() => Shown(new Reply.Quoting(Library.Principle("sovereignty")) { Why = true }));

        Assert.Matches(@"Begründung:\n\s+\d,\d{3}  Summe aus\n\s+\d,\d{3}  BM25 von „", shown);
    }

    [Fact]
    public void No_line_of_an_explanation_stays_English()
    {
        var names = Library.Principles.Select(principle => principle.Name).ToHashSet();
        Wrong.None(Explanations().SelectMany(Lines).Where(line => !names.Contains(line.What)).Select(line => (German: InGerman(() => line.What), English: line.What)).Distinct()
            .Where(said => said.German == said.English || said.German.Contains('“', StringComparison.Ordinal) && !said.German.Contains('„', StringComparison.Ordinal)).Select(said => said.German));
    }

    // Made while English is spoken, and some of them kept in the table of coverage: whoever reads them decides.
    private static IEnumerable<Explanation> Explanations()
    {
        string[] questions = ["who should run the internet?", "what does wuzhen 2 say?", "is the network of networks open?", "who published the Wuzhen declaration?", "“network of networks” of states"];
        var compared = Library.Compare(Library.FindDocument("wuzhen")!, Library.FindDocument("dfi")!);
        return questions.Select(question => Library.Ask(question)).Append(Library.Search("sovereignty")).SelectMany(answer => answer.Passages.Concat(answer.Near))
            .Concat(Library.Coverage.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Passages))
            .Concat(compared.Pairs.SelectMany(pair => new[] { pair.A, pair.B })).Concat(compared.OnlyA.Select(lone => lone.Passage))
            .Select(passage => passage.Why).Concat(compared.Pairs.Select(pair => pair.Why));
    }

    private static IEnumerable<Explanation> Lines(Explanation why) => why.Parts.SelectMany(Lines).Prepend(why);

    private static Reply.Checking Check(string quote) => new(Library.CheckAll(quote));

    private static T InGerman<T>(Func<T> work) => Languages.In(Languages.Of("de"), work);

    private static string Shown(Reply reply) => string.Concat(
        TextReplies.Of(reply, RealLibrary.Catalog.DocumentOf, new TextSetting(200, page => $"{page}")).Select(line => line + "\n"));
}
