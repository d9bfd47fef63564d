using Index.Corpus;
using Index.Passages;
using Index.Principles;

namespace Bot.Replies.Embeds.Cards;

/// <summary>One pair: what the rule says of the two, both quotations, and the words they share and do not share.</summary>
internal static class PairCard
{
    private const int MostWords = 12;

    /// <summary>Writes a pair; a clause that an earlier pair of the message quotes is only named, and <paramref name="quoted"/> learns of the others.</summary>
    public static void Write(Deck deck, Pair pair, int number, Document a, Document b, Dictionary<ClauseId, int> quoted, bool why)
    {
        deck.Open(Accent.Neutral, $"{number} · {Capital(pair.Principle)}").Line(Label(pair.Label, a, b) + (pair.IsMutual ? "" : $" · {ComparingWords.OneWay}"));
        Side(deck.Gap(), pair.A, a, number, quoted, why);
        Side(deck.Gap(), pair.B, b, number, quoted, why);
        deck.Gap();
        Words(deck, ComparingWords.BothOn, pair.Principles.Count > 1 ? pair.Principles : []);
        Words(deck, ComparingWords.BothSay, pair.SharedWords);
        Words(deck, ComparingWords.Alone(ShortName.Of(a)), pair.AloneA);
        Words(deck, ComparingWords.Alone(ShortName.Of(b)), pair.AloneB);
        if (why) QuotationCard.Why(deck, pair.Why);
    }

    private static void Side(Deck deck, Passage passage, Document document, int number, Dictionary<ClauseId, int> quoted, bool why)
    {
        var clause = passage.Clause;
        if (!quoted.TryAdd(clause.Id, number))
        {
            deck.Strong(ShortName.Of(document, clause)).Small($"{clause.Id} · {ComparingWords.QuotedIn(quoted[clause.Id])}");
            return;
        }

        deck.Strong(ShortName.Of(document, clause));
        QuotationCard.Write(deck, clause, clause.Text.Span, document, passage.Matches);
        if (why) QuotationCard.Why(deck, passage.Why);
    }

    private static string Label(PairLabel label, Document a, Document b) => label.InA.Count == 0
        ? Capital(label.Name)
        : $"{Capital(label.Name)}{(label.About is { } about ? $", {about}" : "")}: {ShortName.Of(a)} {CardWords.Quoted(label.InA)} · {ShortName.Of(b)} {CardWords.Quoted(label.InB)}";

    private static string Capital(string text) => text.Length > 0 ? char.ToUpperInvariant(text[0]) + text[1..] : text;

    private static void Words(Deck deck, string what, IReadOnlyList<string> words)
    {
        if (words.Count > 0)
            deck.Small($"{what}: {(words.Count > MostWords ? ComparingWords.More(string.Join(", ", words.Take(MostWords)), words.Count - MostWords) : string.Join(", ", words))}");
    }
}
