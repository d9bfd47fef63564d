using System.Text.RegularExpressions;
using Index.Corpus;

namespace Index.Passages.Questions;

/// <summary>
/// Questions about a document and not about what it says: who wrote it, when, was it ever signed.
/// The publisher's lines about the text answer them: editor's note, byline, dateline.
/// </summary>
internal static partial class Provenance
{
    /// <summary>The lines that answer, best first; empty when the question is about more, or the document has no such line.</summary>
    public static IReadOnlyList<Clause> Lines(Question question, IReadOnlyList<Document> documents)
    {
        if (question.Documents is not [var id] || question.Ideas.Count == 0) return [];
        ClauseKind[] wanted =
            question.Ideas.All(i => Fate().IsMatch(i.Written)) ? [ClauseKind.EditorsNote]
            : Writers().IsMatch(question.Asked) || question.Ideas.All(i => Hand().IsMatch(i.Written)) ? [ClauseKind.Byline, ClauseKind.EditorsNote]
            : question.Ideas.All(i => Time().IsMatch(i.Written)) ? [ClauseKind.Dateline, ClauseKind.EditorsNote]
            : [];
        var lines = documents.First(d => d.Id == id).Apparatus;
        return [.. wanted.SelectMany(kind => lines.Where(l => l.Kind == kind))];
    }

    [GeneratedRegex(@"^(?:ever |officially |formally |really )*(?:sign\w*|ratif\w*|adopt\w*|agreed(?: on| upon| to)?|in force|accepted|approved|official|binding)$", RegexOptions.IgnoreCase)]
    private static partial Regex Fate();

    [GeneratedRegex(@"^(?:wrote|writes?|written|writers?|authors?|authored|issued|drafted|drafts?|drew up|drawn up)$", RegexOptions.IgnoreCase)]
    private static partial Regex Hand();

    [GeneratedRegex(@"^\W*who (?:wrote|writes|authored|drafted|is the author of|are the (?:authors|writers) of)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Writers();

    [GeneratedRegex(@"^(?:when|published|released|dated?|dates|came out|come out|updated|year|written|wrote|old)$", RegexOptions.IgnoreCase)]
    private static partial Regex Time();
}
