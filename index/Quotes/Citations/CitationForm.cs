namespace Index.Quotes.Citations;

/// <summary>The forms in which a clause can be cited.</summary>
public enum CitationForm
{
    /// <summary>The form under every quotation.</summary>
    Plain,

    /// <summary>Chicago Manual of Style, 17th edition, notes and bibliography.</summary>
    Chicago,

    /// <summary>Publication Manual of the American Psychological Association, 7th edition.</summary>
    Apa,

    /// <summary>MLA Handbook, 9th edition.</summary>
    Mla,

    /// <summary>An entry for BibTeX and biblatex.</summary>
    Bibtex,

    /// <summary>A record that reference managers import.</summary>
    Ris,

    /// <summary>Evidence for a debate: tag line, cite, full text.</summary>
    Card,
}
