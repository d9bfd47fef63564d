namespace Index.Quotes.Checking;

/// <summary>What a remark on a finding is about.</summary>
public enum NoteKind
{
    /// <summary>Too few words to prove anything, or words that stand in several places.</summary>
    ProvesLittle,

    /// <summary>Quote marks, dashes, case, white space or invisible characters differ.</summary>
    Typography,

    /// <summary>The words are the same and only punctuation between them differs.</summary>
    PunctuationOnly,

    /// <summary>An ellipsis: what it leaves out, or why it is refused.</summary>
    Ellipsis,

    /// <summary>Somebody other than the document speaks.</summary>
    ReportedSpeech,

    /// <summary>A known misprint stands in the words.</summary>
    Misprint,

    /// <summary>Only one of several copies prints the words so.</summary>
    Edition,

    /// <summary>The quoter put words in square brackets.</summary>
    Brackets,
}
