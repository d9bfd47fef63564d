namespace Index.Corpus;

/// <summary>What a piece of text is in its document; the apparatus kinds are quotable but are no clauses.</summary>
public enum ClauseKind
{
    /// <summary>A plain paragraph.</summary>
    Paragraph,

    /// <summary>An item of a list without numbers.</summary>
    Bullet,

    /// <summary>An item that carries a number of any style: First, 1., (a), IV, Article 5, § 3.</summary>
    Numbered,

    /// <summary>A paragraph that opens with a short heading of its own.</summary>
    RunIn,

    /// <summary>The sentence or paragraph that introduces the items after it.</summary>
    LeadIn,

    /// <summary>The unheaded paragraph that ends the whole text.</summary>
    Closing,

    /// <summary>Apparatus: the publisher's words about the text.</summary>
    EditorsNote,

    /// <summary>Apparatus: the newspaper's summary under its headline.</summary>
    Standfirst,

    /// <summary>Apparatus: who wrote the text.</summary>
    Byline,

    /// <summary>Apparatus: a line that only gives a date or place and date.</summary>
    Dateline,

    /// <summary>Apparatus: a numbered note at the foot of the text.</summary>
    Footnote,
}
