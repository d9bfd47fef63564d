namespace Index.Text;

/// <summary>Whether the full stop of an abbreviation may end a sentence.</summary>
public enum AbbreviationKind
{
    /// <summary>Never: “e.g.”, “Mr.”</summary>
    Inside,

    /// <summary>Only before a number is it one: “No. 5”, but “They said no.”</summary>
    BeforeNumber,

    /// <summary>
    /// It may, and does where the next word opens a sentence: “the U.S. Government”, but “… in the U.S. The …”
    /// </summary>
    MayEnd,
}
