using Index.Text;

namespace Index.Quotes.References;

/// <summary>Puts misspelt words of a reference right by the words that name places: sections, headings, numbers and nouns.</summary>
internal static class Corrections
{
    private static readonly string[] Usual =
    [
        .. Language.English.Ordinals.Where(o => o.Value is > 0 and <= 10).Select(o => o.Key)
            .Where(word => !word.EndsWith("ly", StringComparison.Ordinal)),
        "last", "final", "paragraph", "bullet", "point", "principle",
        "article", "clause", "section", "preamble", "foreword", "introduction", "conclusion", "closing", "opening",
        "standfirst", "byline", "dateline",
        "editor", "note", "lead",
    ];

    /// <summary>The pieces with every misspelt word replaced by the one nearest to it; null when nothing was near or two words are equally near.</summary>
    public static IReadOnlyList<Piece>? Of(Layout layout, IReadOnlyList<Piece> pieces)
    {
        var isChanged = false;
        var corrected = new List<Piece>(pieces.Count);
        foreach (var piece in pieces)
        {
            var word = TypedWords.Singular(piece.Text);
            if (!piece.IsWord || IsKnown(layout, piece, word) || Nearest(layout, word) is not [var only])
            {
                corrected.Add(piece);
                continue;
            }
            corrected.Add(piece with { Text = only });
            isChanged = true;
        }
        return isChanged ? corrected : null;
    }

    /// <summary>The first misspelt word's nearest neighbours, for a question back; none when every word is known or like no other.</summary>
    public static IReadOnlyList<string> Question(Layout layout, IReadOnlyList<Piece> pieces) =>
        pieces.Where(p => p.IsWord).Select(p => Nearest(layout, TypedWords.Singular(p.Text))).FirstOrDefault(n => n.Count > 0) ?? [];

    private static bool IsKnown(Layout layout, Piece piece, string word) =>
        layout.Vocabulary.Contains(word) || Usual.Contains(word) || SmallWords.Contains(word) || Nouns.Of(piece) != Noun.None
        || NumberWords.Read([piece], 0, layout.Document.Language) is not null;

    private static List<string> Nearest(Layout layout, string word)
    {
        var near = layout.Vocabulary.Concat(Usual).Distinct().Select(known => (known, Slips: Distance.Near(word, known))).Where(n => n.Slips is > 0).ToList();
        var least = near.Min(n => n.Slips);
        return [.. near.Where(n => n.Slips == least).Select(n => n.known).Order(StringComparer.Ordinal).Take(3)];
    }
}
