using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;

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

    /// <summary>The ids of the principles that the clause speaks to, each with its strength as payload: eight bytes, a double, the highest first.</summary>
    public const string Principle = "principle";

    /// <summary>The text's length in words, exact, for BM25F.</summary>
    public const string Length = "length";

    /// <summary>The most characters of a term that the index holds, for Lucene takes 32,766 bytes at most; of a longer word its beginning is the term.</summary>
    public const int LongestTerm = 10_000;

    /// <summary>How Lucene itself would score one field: what its norms are made for. Our own scores are of all fields together and exact.</summary>
    public static BM25Similarity Similarity { get; } = new((float)Bm25.K1, (float)Bm25.B);

    /// <summary>The text: with places, counted from the start of the clause's text.</summary>
    public static FieldType OfText { get; } = TypeOf(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, hasNorms: true);

    /// <summary>With places alike, but with no length of its own: an expression is no word more.</summary>
    public static FieldType OfExpressions { get; } = TypeOf(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, hasNorms: false);

    /// <summary>Counted only.</summary>
    public static FieldType Counted { get; } = TypeOf(IndexOptions.DOCS_AND_FREQS, hasNorms: true);

    /// <summary>Whole names; Lucene keeps payloads with places.</summary>
    public static FieldType Labels { get; } = TypeOf(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, hasNorms: false);

    /// <summary>The term as the index holds it.</summary>
    public static string Held(string term) => term.Length > LongestTerm ? term[..LongestTerm] : term;

    private static FieldType TypeOf(IndexOptions options, bool hasNorms)
    {
        var type = new FieldType { IsIndexed = true, IsTokenized = true, OmitNorms = !hasNorms, IndexOptions = options };
        type.Freeze();
        return type;
    }
}
