using Index.Wording;

namespace Index.Quotes.References;

/// <summary>What is said when a reference names nothing.</summary>
internal static class RefusalWords
{
    private static readonly WordBook Words = new(typeof(RefusalWords));

    public static string Bullets => Words.Text();

    public static string Points => Words.Text();

    public static string Footnotes => Words.Text();

    public static string Paragraphs => Words.Text();

    /// <summary>The plural of the name that a document gives its sections: “articles”; a name that is in no dictionary stays as it is.</summary>
    public static string Sections(string name) => Words.Known($"Sections.{name}") ?? Words.Text([name]);

    public static string FromTo(int from, int to) => Words.Text([from, to]);

    public static string And => Words.Text();

    public static string Or => Words.Text();

    public static string Quoted(string text) => Words.Text([text]);

    public static string PartOf(string part, string document) => Words.Text([part, document]);

    public static string Unnumbered(string place, string missing) => Words.Text([place, missing]);

    public static string TypeForAll(string example) => Words.Text([example]);

    public static string OutOfRange(string place, string range, string missing) => Words.Text([place, range, missing]);

    public static string TypeInRange(string example) => Words.Text([example]);

    public static string NoSeries(string document, string missing) => Words.Text([document, missing]);

    public static string Backwards(string from, string to) => Words.Text([from, to]);

    public static string TypeSmallerFirst(string place, string smaller, string larger) => Words.Text([place, smaller, larger]);

    public static string Alone(string document) => Words.Text([document]);

    public static string NoSuchPart(string document, string typed) => Words.Text([document, typed]);

    public static string DidYouMean(string meant) => Words.Text([meant]);

    public static string NoSuchDocument(string typed) => Words.Text([typed]);

    public static string Empty => Words.Text();

    public static string TooLong(int length, int most) => Words.Text([length, most]);

    public static string TypeFewWords => Words.Text();

    public static string Negative(string typed) => Words.Text([typed]);

    public static string TypeWithoutSign => Words.Text();

    public static string Takes(string document, string places) => Words.Text([document, places]);

    public static string NoDocuments => Words.Text();

    public static string TypeDocumentFirst(string documents, string example) => Words.Text([documents, example]);
}
