using Index.Corpus;

namespace Index.Quotes.References;

/// <summary>Clauses by the part they play: the opening, the closing, the lead-in.</summary>
internal static class Roles
{
    private static readonly HashSet<string> Opening = ["opening", "beginning", "start"];
    private static readonly HashSet<string> Closing = ["closing", "conclusion", "concluding", "ending", "end"];
    private static readonly HashSet<string> LeadIn = ["lead", "leadin", "chapeau"];
    private static readonly HashSet<string> Trailing = ["paragraph", "para", "par", "sentence", "word", "clause", "remark"];

    /// <summary>The clause that plays the role, in the document or the part named before it; null when no role was typed.</summary>
    public static Reading? Find(Layout layout, IReadOnlyList<string> typed)
    {
        if (layout.Clauses.Count == 0) return null;
        List<string> words = [.. typed];
        var isParagraph = words.Count > 1 && Trailing.Contains(words[^1]);
        if (isParagraph) words.RemoveAt(words.Count - 1);
        if (isParagraph && words is ["first"] or ["the", "first"] && typed[^1] != "clause") words = ["opening"];
        if (words is [.., "lead", "in"]) words.RemoveAt(words.Count - 1);
        if (words.Count == 0) return null;

        var role = words[^1];
        var before = SmallWords.Without(words.SkipLast(1));
        IEnumerable<ClauseCard> within = layout.Clauses;
        if (before.Count > 0)
        {
            if (PartFinder.Find(layout, before) is not [var part]) return null;
            within = part.All;
        }
        Clause[] clauses = [.. within.Select(c => c.Clause)];
        if (clauses.Length == 0) return null;
        if (LeadIn.Contains(role)) return Several(LeadInsOf(layout, clauses));
        if (Opening.Contains(role)) return Several([clauses[0]]);
        return Closing.Contains(role) ? Several([Array.Find(clauses, c => c.Kind == ClauseKind.Closing) ?? clauses[^1]]) : null;
    }

    private static Clause[] LeadInsOf(Layout layout, Clause[] clauses)
    {
        var introducing = layout.Clauses.Select(c => c.Clause.LeadIn).ToHashSet();
        return Array.FindAll(clauses, c => c.Kind == ClauseKind.LeadIn || introducing.Contains(c.Id));
    }

    private static Reading? Several(Clause[] clauses) => clauses.Length == 0
        ? null
        : new Reading(clauses.Length == 1 ? new Reference.Found(clauses) : new Reference.Ambiguous([.. clauses.Take(ReferenceReader.MostCandidates)]), Sign.Place);
}
