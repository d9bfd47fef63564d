using Index.Corpus;
using Index.Text;

namespace Index.Quotes.References;

/// <summary>The nouns that stand before or after a number, and which kinds of clause each one fits.</summary>
internal static class Nouns
{
    // In English and German; umlauts are folded away before a word is looked up.
    private static readonly Dictionary<string, Noun> Known = WithProvisions(Table(
        (Noun.Any, "第 no nos nr num number # § article art clause cl section sec chapter provision element nummer nummern "
            + "artikel artikeln klausel klauseln abschnitt abschnitte kapitel"),
        (Noun.Item, "point pt pts principle item rule commitment recommendation proposition entry punkt punkte punkten"),
        (Noun.Bullet, "bullet b aufzahlungspunkt aufzahlungspunkte"),
        (Noun.Paragraph, "paragraph para par p ¶ subparagraph absatz absatze absatzen abs"),
        (Noun.Footnote, "footnote")));

    /// <summary>What the word says, or <see cref="Noun.None"/> for a word that is no such noun.</summary>
    public static Noun Of(Piece piece) => Known.GetValueOrDefault(TypedWords.Singular(piece.Text));

    /// <summary>Whether a clause of this kind is what people call by the noun, strictly.</summary>
    public static bool Fits(Noun noun, ClauseKind kind) => noun switch
    {
        Noun.Bullet => kind == ClauseKind.Bullet,
        Noun.Item => IsItem(kind),
        Noun.Paragraph => !IsItem(kind),
        Noun.Footnote => kind == ClauseKind.Footnote,
        _ => true,
    };

    /// <summary>Whether the noun can mean the clause at all: a numbered point may be called a paragraph or bullet, a paragraph is never a bullet.</summary>
    public static bool Allows(Noun noun, ClauseKind kind) => noun switch
    {
        Noun.Bullet => IsItem(kind),
        Noun.Footnote => kind == ClauseKind.Footnote,
        _ => true,
    };

    /// <summary>The plural people use for clauses of this kind.</summary>
    public static string Plural(ClauseKind kind) => kind switch
    {
        ClauseKind.Bullet => RefusalWords.Bullets,
        ClauseKind.Numbered or ClauseKind.RunIn => RefusalWords.Points,
        ClauseKind.Footnote => RefusalWords.Footnotes,
        _ => RefusalWords.Paragraphs,
    };

    private static bool IsItem(ClauseKind kind) => kind is ClauseKind.Bullet or ClauseKind.Numbered or ClauseKind.RunIn;

    // What the other languages call their provisions, as far as the words mean nothing else in English.
    private static Dictionary<string, Noun> WithProvisions(Dictionary<string, Noun> known)
    {
        var others = Language.All.Where(l => l != Language.English);
        foreach (var (word, meaning) in others.SelectMany(l => l.ProvisionWords))
        {
            var noun = meaning switch
            {
                "article" or "section" or "division" or "chapter" or "clause" => Noun.Any,
                "point" or "principle" => Noun.Item,
                "paragraph" => Noun.Paragraph,
                _ => Noun.None,
            };
            if (noun != Noun.None) known.TryAdd(TypedWords.Singular(PlainLetters.Of(word.TrimEnd('.'))), noun);
        }

        return known;
    }

    private static Dictionary<string, Noun> Table(params (Noun Noun, string Words)[] rows) =>
        rows.SelectMany(r => r.Words.Split(' '), (r, word) => (word, r.Noun)).ToDictionary(r => r.word, r => r.Noun);
}
