using Index.Corpus;
using Index.Text;

namespace Index.FullText.Lucene;

/// <summary>What the index holds of a clause: the tokens of its fields by their starts, counted from <paramref name="Origin"/>, its labels, and the terms in the order in which it brings them up.</summary>
internal sealed record ClauseRow(
    string Document, int Origin, int Length, IReadOnlyList<Token> Text, IReadOnlyList<Token> Expressions, IReadOnlyList<Token> Heading, IReadOnlyList<Token> LeadIn, IReadOnlyList<ClauseLabel> Labels,
    IEnumerable<Token> Mentioned)
{
    /// <summary>Finds the expressions of an analysed clause and tells its labels: most of the work of an index, and the part of it that any thread may do.</summary>
    public static ClauseRow Of(IndexedClause clause, PhraseTable phrases, Labeller labeller)
    {
        var plain = PhraseTable.Plain(clause.Text);
        List<Token> expressions =
        [
            .. phrases.Find(plain).Select(f => Joined(plain, f.First, f.First + f.Count - 1, f.Term)),
            .. phrases.FindLoose(plain).Select(f => Joined(plain, f.First, f.Last, f.Term)),
        ];
        var (heading, leadIn) = (Counted(clause.Heading, phrases), Counted(clause.LeadIn, phrases));
        return new ClauseRow(
            clause.Clause.Id.Document, clause.Clause.Text.Span.Start, plain.Count, InOrder(clause.Text), InOrder(expressions), heading, leadIn,
            labeller.Tell(clause.Clause, clause.Text.Concat(expressions)), [.. clause.Text, .. expressions, .. heading, .. leadIn]);
    }

    // Headings are of several places, perhaps of several files: they are counted, and their offsets mean nothing.
    private static List<Token> Counted(IReadOnlyList<Token> tokens, PhraseTable phrases)
    {
        var plain = PhraseTable.Plain(tokens);
        return [.. tokens.Concat(phrases.Find(plain).Select(f => Joined(plain, f.First, f.First + f.Count - 1, f.Term))).Select(t => t with { Span = default })];
    }

    private static Token Joined(List<Token> plain, int first, int last, string term) =>
        new(term, Span.Between(plain[first].Span.Start, plain[last].Span.End), plain[first].Position);

    // A mended misprint or an expression may come behind what stands after it, and Lucene takes no offset that goes back.
    private static IReadOnlyList<Token> InOrder(IReadOnlyList<Token> tokens)
    {
        for (var i = 1; i < tokens.Count; i++)
            if (tokens[i].Span.Start < tokens[i - 1].Span.Start)
                return [.. tokens.OrderBy(t => t.Span.Start)];
        return tokens;
    }
}
