using System.Text.RegularExpressions;
using Index.Corpus;

namespace Index.Quotes.References;

/// <summary>Finds references inside a question that is about more: “does wuzhen 2 go against net neutrality?”.</summary>
internal sealed class ReferencesInside(IReadOnlyList<Document> documents, Func<string, Reference> read)
{
    private const string Number = @"(?:[0-9]{1,3}|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)";
    private readonly Lazy<Regex?> _form = new(() => Form([.. documents.SelectMany(d => d.About.ShortNames.Append(d.Id)).Distinct(StringComparer.OrdinalIgnoreCase).OrderByDescending(n => n.Length)]));

    /// <summary>The clauses that are named, each once; none for most questions.</summary>
    public IReadOnlyList<Clause> Find(string question) => question.Length > ReferenceReader.MostCharacters || _form.Value is not { } form
        ? []
        : [.. form.Matches(question).Select(match => read(match.Value)).OfType<Reference.Found>().SelectMany(found => found.Clauses).Distinct()];

    // From a document's name to the next number, at most five words on.
    private static Regex? Form(IReadOnlyList<string> names) => names.Count == 0
        ? null
        : new Regex($@"\b(?:{string.Join('|', names.Select(Regex.Escape))})(?: [\p{{L}}’'-]+){{0,4}} {Number}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
