using Index.Corpus;
using Index.Principles;

namespace Bot.Replies.Text;

/// <summary>One pair: its label, both quotations, and the words they share and do not share.</summary>
internal static class PairText
{
    private const int MostWords = 12;

    public static void Write(Layout layout, Pair pair, int number, Func<ClauseId, Document> documents, bool why)
    {
        layout.Write($"{number}. {Label(pair.Label)}", hanging: 3);
        NearText.Write(layout, pair.A, documents(pair.A.Clause.Id), side: "A");
        NearText.Write(layout.Gap(), pair.B, documents(pair.B.Clause.Id), side: "B");
        layout.Gap();
        Words(layout, ComparingTextWords.BothOn, pair.Principles.Count > 1 ? pair.Principles : []);
        Words(layout, ComparingTextWords.BothSay, pair.SharedWords);
        Words(layout, ComparingTextWords.OnlyASays, pair.AloneA);
        Words(layout, ComparingTextWords.OnlyBSays, pair.AloneB);
        if (why)
            ExplanationText.Write(layout, pair.Why, indent: 2);
    }

    private static string Label(PairLabel label) =>
        label.InA.Count == 0 ? label.Name : $"{label.Name}{(label.About is { } about ? $", {about}" : "")}: A {Quoted(label.InA)} · B {Quoted(label.InB)}";

    private static string Quoted(IEnumerable<string> words) => string.Join(", ", words.Select(TextWords.Quoted));

    private static void Words(Layout layout, Func<string, string> said, IReadOnlyList<string> words)
    {
        if (words.Count == 0)
            return;
        var shown = string.Join(", ", words.Take(MostWords));
        layout.Write(said(words.Count > MostWords ? ComparingTextWords.More(shown, words.Count - MostWords) : shown), indent: 2, Mark.Faint, hanging: 2);
    }
}
