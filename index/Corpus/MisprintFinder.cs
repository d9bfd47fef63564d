using Index.Text;

namespace Index.Corpus;

/// <summary>Finds where each known misprint stands; one that is not there, or more than once, is a fault of the metadata.</summary>
internal static class MisprintFinder
{
    public static (IReadOnlyList<Misprint> Misprints, IReadOnlyList<CorpusFault> Faults) Find(Edition edition, EditionMetadata about, string metadataFile)
    {
        var found = new List<Misprint>();
        var faults = new List<CorpusFault>();
        var text = edition.File.Text;
        foreach (var misprint in about.Misprints)
        {
            var at = misprint.Printed.Length == 0 ? -1 : text.IndexOf(misprint.Printed, edition.TextPart.Start, edition.TextPart.Length, StringComparison.Ordinal);
            if (at < 0)
                faults.Add(new CorpusFault(metadataFile, null, $"The misprint “{misprint.Printed}” is not in the text part of {edition.File.Name}.", "Copy it from the file, letter for letter."));
            else if (text.IndexOf(misprint.Printed, at + 1, edition.TextPart.End - at - 1, StringComparison.Ordinal) >= 0)
                faults.Add(new CorpusFault(metadataFile, null, $"The misprint “{misprint.Printed}” stands more than once in {edition.File.Name}.", "Give it with the words around it."));
            else
                found.Add(new Misprint(new Placement(edition.File, new Span(at, misprint.Printed.Length)), misprint.Reading));
        }
        return (found, faults);
    }
}
