using Index.Text;

namespace Index.Quotes.References;

/// <summary>The parts of a document that typed words can mean: by exact name first, then by words of the name, then by kinship (a preface is a foreword).</summary>
internal static class PartFinder
{
    private static readonly string[][] Kin =
    [
        [
            "preamble", "foreword", "preface", "intro", "introduction", "prologue", "recital", "introductory",
            .. Called("preamble", "foreword", "introduction"),
        ],
        ["editor note", "editors note", "editorial note", "editor remark"],
        ["standfirst", "stand first", "subtitle", "subheading", "subheadline"],
        ["byline", "by line"],
        ["dateline", "date line"],
        [
            "closing", "conclusion", "concluding", "ending", "end", "epilogue", "closing word", "closing remark", "final remark",
            .. Called("conclusion"),
        ],
    ];

    /// <summary>The best fitting parts; empty when none fits.</summary>
    public static IReadOnlyList<Part> Find(Layout layout, IReadOnlyList<string> typed)
    {
        var words = SmallWords.Without(typed);
        if (words.Count == 0) return [];
        Part[] exact = [.. layout.AllParts.Where(p => p.Is(words))];
        if (exact.Length > 0) return exact;
        if (KinOf(words) is not { } kin) return [.. layout.AllParts.Where(p => p.Holds(words))];
        Part[] sameWord = [.. layout.AllParts.Where(p => kin.Any(name => IsCalled(p, name)) && ShortFormOf(words, p))];
        return sameWord.Length > 0 ? sameWord : [.. layout.AllParts.Where(p => kin.Any(name => IsCalled(p, name)))];
    }

    /// <summary>Whether the words are the name of a usual part of a text, such as “preface”, that a document may lack.</summary>
    public static bool IsUsual(IReadOnlyList<string> typed) => KinOf(SmallWords.Without(typed)) is not null;

    // What the languages of documents call the part, as typed words come.
    private static IEnumerable<string> Called(params string[] meanings) =>
        Language.All.SelectMany(language => language.PartWords)
            .Where(part => meanings.Contains(part.Value))
            .Select(part => string.Join(' ', TypedWords.Of(part.Key)));

    private static string[]? KinOf(IReadOnlyList<string> words) => Array.Find(Kin, k => k.Contains(string.Join(' ', words)));

    private static bool IsCalled(Part part, string name) => part.Slug.Is(name.Split(' ')) || part.Heading?.Is(name.Split(' ')) == true;

    // “introduction” is “intro” before it is “foreword”.
    private static bool ShortFormOf(IReadOnlyList<string> words, Part part) =>
        words[0].Length >= 4 && part.Name.Length >= 4 && (words[0].StartsWith(part.Name, StringComparison.Ordinal) || part.Name.StartsWith(words[0], StringComparison.Ordinal));
}
