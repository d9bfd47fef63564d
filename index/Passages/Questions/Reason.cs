using Index.Passages.Knowledge;

namespace Index.Passages.Questions;

/// <summary>Why a way to say an idea counts; of the thousands that a question brings up few are explained, so it is put into words only when it is read.</summary>
public readonly record struct Reason
{
    private readonly Kind _kind;
    private readonly string _of;
    private readonly Kin? _kin;
    private readonly double _similarity;

    private Reason(Kind kind, string of = "", Kin? kin = null, double similarity = 0) => (_kind, _of, _kin, _similarity) = (kind, of, kin, similarity);

    private enum Kind
    {
        Own,
        OwnOtherwise,
        Apart,
        Kin,
        KinApart,
        Near,
        PartOf,
        TermOf,
    }

    /// <summary>The asker typed it.</summary>
    public static Reason Own => new(Kind.Own);

    /// <summary>The asker typed it, but with a hyphen or in two words.</summary>
    public static Reason OwnOtherwise => new(Kind.OwnOtherwise);

    /// <summary>The reason in the reader's language.</summary>
    public string Words => _kind switch
    {
        Kind.Own => QuestionWords.Own,
        Kind.OwnOtherwise => QuestionWords.OwnOtherwise,
        Kind.Apart => QuestionWords.Apart(_of),
        Kind.Kin => QuestionWords.Kin(_of, _kin!.Written, _kin.Line),
        Kind.KinApart => QuestionWords.KinApart(_of, _kin!.Written, _kin.Line),
        Kind.Near => QuestionWords.Near(_of, _similarity),
        Kind.PartOf => QuestionWords.PartOf(_of),
        _ => QuestionWords.TermOf(_of),
    };

    /// <summary>The words of an expression of the asker stand near each other.</summary>
    public static Reason Apart(string written) => new(Kind.Apart, written);

    /// <summary>The thesaurus lets it stand for what the asker wrote.</summary>
    public static Reason KinOf(string written, Kin kin) => new(Kind.Kin, written, kin);

    /// <summary>Its words stand near each other, and the thesaurus lets them stand for what the asker wrote.</summary>
    public static Reason KinApart(string written, Kin kin) => new(Kind.KinApart, written, kin);

    /// <summary>Plain English uses it much like a word of the asker; the cosine says how much.</summary>
    public static Reason Near(string word, double cosine) => new(Kind.Near, word, similarity: cosine);

    /// <summary>It is one word of an expression of the asker.</summary>
    public static Reason PartOf(string written) => new(Kind.PartOf, written);

    /// <summary>The principle of this name has it among its terms.</summary>
    public static Reason TermOf(string principle) => new(Kind.TermOf, principle);
}
