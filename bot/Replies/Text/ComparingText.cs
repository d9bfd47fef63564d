using Index.Corpus;
using Index.Passages;
using Index.Principles;

namespace Bot.Replies.Text;

/// <summary>Two documents: pairs under the name of their principle, then what only one of them has.</summary>
internal static class ComparingText
{
    public static void Write(Layout layout, Comparison comparison, Func<ClauseId, Document> documents)
    {
        string a = SearchedText.Name(comparison.A, documents), b = SearchedText.Name(comparison.B, documents);
        layout.Write($"A  {a}", mark: Mark.Title, hanging: 3).Write($"B  {b}", mark: Mark.Title, hanging: 3);

        string? shown = null;
        foreach (var pair in comparison.Pairs)
        {
            if (shown != pair.Principle)
                layout.Gap().Write(pair.Principle, mark: Mark.Title);
            shown = pair.Principle;
            NearText.Write(layout.Gap(), pair.A, documents(pair.A.Clause.Id), side: "A");
            NearText.Write(layout.Gap(), pair.B, documents(pair.B.Clause.Id), side: "B");
        }

        if (comparison.Pairs.Count == 0)
            layout.Gap().Write("No clause of the one meets a clause of the other.");
        Only(layout, $"Only in A, {a}:", comparison.OnlyA);
        Only(layout, $"Only in B, {b}:", comparison.OnlyB);
        layout.Gap().Write($"pairs: {comparison.Pairs.Count} · only in A: {comparison.OnlyA.Count} · only in B: {comparison.OnlyB.Count}", mark: Mark.Faint);
    }

    private static void Only(Layout layout, string title, IReadOnlyList<Passage> passages)
    {
        if (passages.Count == 0)
            return;
        layout.Gap().Write(title);
        foreach (var clause in passages.Select(passage => passage.Clause))
            layout.Write([new Run($"{clause.Id}  ", Mark.Title), .. FirstWords.Of(clause)], indent: 2, hanging: 2);
    }
}
