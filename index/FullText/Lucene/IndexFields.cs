using Lucene.Net.Documents;
using Lucene.Net.Index;

namespace Index.FullText.Lucene;

/// <summary>The fields of a clause in the index. Nothing is stored: texts are those of the corpus, and the number of a clause is that of its Lucene document.</summary>
internal static class IndexFields
{
    /// <summary>The words of the text, with their places.</summary>
    public const string Text = "text";

    /// <summary>Known expressions and joined words of the text, with their places.</summary>
    public const string Expressions = "expressions";

    /// <summary>The words and expressions of the headings above and of the run-in heading.</summary>
    public const string Heading = "heading";

    /// <summary>The words and expressions of the lead-in.</summary>
    public const string LeadIn = "lead-in";

    /// <summary>The id of the clause's document.</summary>
    public const string Document = "document";

    /// <summary>The text's length in words, exact, for BM25F.</summary>
    public const string Length = "length";

    /// <summary>The most characters of a term that the index holds, for Lucene takes 32,766 bytes at most; of a longer word its beginning is the term.</summary>
    public const int LongestTerm = 10_000;

    /// <summary>With places, counted from the start of the clause's text.</summary>
    public static FieldType WithPlaces { get; } = TypeOf(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);

    /// <summary>Counted only.</summary>
    public static FieldType Counted { get; } = TypeOf(IndexOptions.DOCS_AND_FREQS);

    /// <summary>The term as the index holds it.</summary>
    public static string Held(string term) => term.Length > LongestTerm ? term[..LongestTerm] : term;

    // Lucene's norms keep a length in one byte; the score needs it exact, so there are none.
    private static FieldType TypeOf(IndexOptions options)
    {
        var type = new FieldType { IsIndexed = true, IsTokenized = true, OmitNorms = true, IndexOptions = options };
        type.Freeze();
        return type;
    }
}
