using Index.Corpus;
using Index.Passages;

namespace Index.Principles.Comparing;

/// <summary>The copies of one document: where the first reads otherwise than the others, and clauses that only one has.</summary>
internal static class Editions
{
    public static Comparison Compare(Document document) => new(
        document.Id, document.Id, [],
        [.. document.Clauses.Where(c => IsQuoted(c, document) && c.AlsoIn.Count == 0 && document.Editions.Count > 1).Select(Lone)],
        [.. document.Clauses.Where(c => !IsQuoted(c, document)).Select(Lone)])
    {
        Variants = document.Variants,
    };

    private static bool IsQuoted(Clause clause, Document document) => clause.Text.File == document.Editions[0].File;

    private static Lone Lone(Clause clause) => new(new Passage(clause, 0, [], new Explanation(() => LikenessWords.OneEditionOnly, 0)), [], MeetsElsewhere: false);
}
