namespace Bot.Replies.Text;

/// <summary>What a piece of shown text is; a terminal may style it, a pipe shows all alike.</summary>
public enum Mark
{
    /// <summary>Words of the program.</summary>
    Plain,

    /// <summary>A title or a document's name.</summary>
    Title,

    /// <summary>The record's own words.</summary>
    Quotation,

    /// <summary>Words of a quotation that matched.</summary>
    Match,

    /// <summary>Provenance and counts.</summary>
    Faint,
}
