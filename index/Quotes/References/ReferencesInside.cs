using System.Text.RegularExpressions;
using Index.Corpus;
using Index.Text;

namespace Index.Quotes.References;

/// <summary>Finds references inside a question that is about more: “does wuzhen 2 go against net neutrality?”.</summary>
internal sealed class ReferencesInside(IReadOnlyList<Document> documents, Func<string, Reference> read)
{
    private static readonly string Ordinals =
        string.Join('|', Language.English.Ordinals.Where(o => o.Value is > 0 and <= 10).Select(o => o.Key));

    private static readonly string Number = $"(?:[0-9]{{1,3}}|{Ordinals})";

    // Nothing in the form can run away on so short a text; should it ever, the search for references ends and not the program.
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(100);
    private readonly Lazy<Regex?> _form = new(() => Form([.. documents.SelectMany(d => d.About.ShortNames.Append(d.Id)).Distinct(StringComparer.OrdinalIgnoreCase).OrderByDescending(n => n.Length)]));

    /// <summary>The clauses that are named, each once; none for most questions.</summary>
    public IReadOnlyList<Clause> Find(string question)
    {
        if (question.Length > ReferenceReader.MostCharacters || _form.Value is not { } form) return [];
        try
        {
            return [.. form.Matches(question).Select(match => read(match.Value)).OfType<Reference.Found>().SelectMany(found => found.Clauses).Distinct()];
        }
        catch (RegexMatchTimeoutException)
        {
            return [];
        }
    }

    // From a document's name to the next number, at most five words on.
    private static Regex? Form(IReadOnlyList<string> names) => names.Count == 0
        ? null
        : new Regex($@"\b(?:{string.Join('|', names.Select(Regex.Escape))})(?: [\p{{L}}’'-]+){{0,4}} {Number}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Longest);
}
