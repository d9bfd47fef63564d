using Index.Corpus;
using Index.Text;

namespace Index.Quotes.References;

/// <summary>Reads what follows the document's name: a place by number, by role, by section, by heading or by words.</summary>
internal sealed class DocumentReader(Layout layout)
{
    public Layout Layout => layout;

    /// <summary>What the pieces point at in this document; <paramref name="typed"/> is the text that their spans are of.</summary>
    public Reading Read(string typed, IReadOnlyList<Piece> pieces)
    {
        pieces = Trimmed(pieces);
        if (pieces.Count == 0) return new Reading(Refusals.Alone(layout), Sign.Nothing);
        if (ReadAsTyped(typed, pieces) is { } reading) return reading;
        if (Corrections.Of(layout, pieces) is { } corrected && ReadAsTyped(typed, corrected) is { } near) return near with { Sign = Sign.Correction };
        var whole = Span.Between(pieces[0].Span.Start, pieces[^1].Span.End).In(typed);
        return new Reading(Refusals.NoSuchPart(layout, whole, Corrections.Question(layout, pieces)), Sign.Nothing);
    }

    private Reading? ReadAsTyped(string typed, IReadOnlyList<Piece> pieces)
    {
        var words = TypedWords.Of(pieces);
        return Roles.Find(layout, words) ?? ByNumber(typed, pieces) ?? PhraseFinder.Find(layout, words) ?? WithoutNoun(pieces);
    }

    private Reading? ByNumber(string typed, IReadOnlyList<Piece> pieces)
    {
        var reader = new NumberReader(typed, pieces, layout.Document.Language);
        // “principles 2” is a section before it is a noun.
        for (var i = 1; i < pieces.Count; i++)
            if (Nouns.Of(pieces[i]) == Noun.None && Nouns.Of(pieces[i - 1]) != Noun.None && reader.Read(i) is { } bare
                && bare.Next == pieces.Count && TypedWords.Of(pieces.Take(i)) is var name
                && PartFinder.Find(layout, name) is [var part, ..] parts && part.Is(SmallWords.Without(name)))
                return InParts(parts, bare, name);
        for (var i = 0; i < pieces.Count; i++)
            if (reader.Read(i) is { } list && ReadAround(pieces, list) is { } reading)
                return reading;
        return null;
    }

    private Reading? ReadAround(IReadOnlyList<Piece> pieces, NumberList list)
    {
        var (before, after) = (TypedWords.Of(pieces.Take(list.Start)), TypedWords.Of(pieces.Skip(list.Next)));
        var (isBefore, isAfter) = (SmallWords.Without(before).Count > 0, SmallWords.Without(after).Count > 0);
        if (isBefore && isAfter) return null;
        var phrase = isBefore ? before : after;
        if (!isBefore && !isAfter)
            return list.Noun == Noun.Footnote && layout.Footnotes.Clauses.Count == 0 ? null
                : list.Noun == Noun.Footnote ? InParts([layout.Footnotes], list, phrase) : new Reading(new Scope(layout, null).Resolve(list), Sign.Place);
        if (PartFinder.Find(layout, phrase) is { Count: > 0 } parts) return InParts(parts, list, phrase);
        return list.Numbers is [{ To: null, From: [var number] }] ? ByRunIn(SmallWords.Without(phrase), number) : null;
    }

    private Reading InParts(IReadOnlyList<Part> parts, NumberList list, IReadOnlyList<string> phrase)
    {
        var sign = parts[0].Is(SmallWords.Without(phrase)) ? Sign.Place : Sign.Heading;
        Reference[] all = [.. parts.Select(p => new Scope(layout, p).Resolve(list))];
        Reference[] hits = [.. all.Where(r => r is not Reference.Invalid)];
        if (hits.Length == 1) return new Reading(hits[0], sign);
        if (hits.Length == 0) return new Reading(all[0], sign);
        return new Reading(new Reference.Ambiguous([.. hits.SelectMany(ClausesOf).Distinct().Take(ReferenceReader.MostCandidates)]), sign);
    }

    private Reading? ByRunIn(IReadOnlyList<string> words, int number) =>
        layout.Clauses.Where(c => c.RunIn?.Holds(words) == true && c.Clause.Ordinal == number).ToArray() is [var only]
            ? new Reading(new Reference.Found([only.Clause]), Sign.Heading)
            : null;

    // “vision bullets”: the noun without a number says which clauses of the section.
    private Reading? WithoutNoun(IReadOnlyList<Piece> pieces)
    {
        if (pieces.Count < 2 || Nouns.Of(pieces[^1]) is not (not Noun.None and var noun)) return null;
        var reading = PhraseFinder.Find(layout, TypedWords.Of(pieces.SkipLast(1)));
        if (reading?.Reference is not Reference.Found found) return reading;
        Clause[] called = [.. found.Clauses.Where(c => Nouns.Fits(noun, c.Kind))];
        return called.Length > 0 ? reading with { Reference = new Reference.Found(called) } : reading;
    }

    internal static IReadOnlyList<Clause> ClausesOf(Reference reference) => reference switch
    {
        Reference.Found found => found.Clauses,
        Reference.Ambiguous ambiguous => ambiguous.Candidates,
        _ => [],
    };

    private static IReadOnlyList<Piece> Trimmed(IReadOnlyList<Piece> pieces)
    {
        var (start, end) = (0, pieces.Count);
        while (start < end && pieces[start].Text is "," or "." or ";" or ":" or "/" or "-" or ")" or "]") start++;
        while (end > start && pieces[end - 1].Text is "," or "." or ";" or ":" or "/" or "-" or "(" or "[") end--;
        return [.. pieces.Skip(start).Take(end - start)];
    }
}
