using Index.Corpus;

namespace Index.Quotes.Citations;

/// <summary>A clause cited in any form; what the metadata does not give is left out as the form's guide says, never made up.</summary>
public static class CitationForms
{
    /// <summary>The lines of one form, at least one; the words of the clause are not among them, save in the records that keep notes.</summary>
    public static IReadOnlyList<CitationLine> Of(CitationForm form, Document document, Clause clause) => form switch
    {
        CitationForm.Plain => [new CitationLine("citation", [new CitationPart(Citation.Of(document, clause))])],
        CitationForm.Chicago => Chicago.Of(CitedWork.Of(document, clause)),
        CitationForm.Apa => Apa.Of(CitedWork.Of(document, clause)),
        CitationForm.Mla => Mla.Of(CitedWork.Of(document, clause)),
        CitationForm.Bibtex => [new CitationLine("BibTeX", [new CitationPart(Bibtex.Of(CitedWork.Of(document, clause)))])],
        CitationForm.Ris => [new CitationLine("RIS", [new CitationPart(Ris.Of(CitedWork.Of(document, clause)))])],
        CitationForm.Card => DebateCard.Of(document, clause),
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "No such form."),
    };
}
