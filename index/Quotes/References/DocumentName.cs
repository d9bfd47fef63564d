using Index.Corpus;

namespace Index.Quotes.References;

/// <summary>One name of a document as its significant words, folded.</summary>
internal sealed record DocumentName(Document Document, IReadOnlyList<string> Words)
{
    private string Joined { get; } = string.Concat(Words);

    /// <summary>Every name that a document has: id, short names, title and its initials, longer pieces of the title, names of its files.</summary>
    public static IEnumerable<DocumentName> Of(Document document)
    {
        var title = WordsOf(document.Title);
        IEnumerable<IReadOnlyList<string>> names =
        [
            WordsOf(document.Id), title, .. document.About.ShortNames.Select(WordsOf), .. PiecesOf(title, 3), .. EndsOf(title),
            .. document.Editions.Select(e => WordsOf(Path.GetFileNameWithoutExtension(e.File.Name))),
        ];
        if (title.Count is >= 3 and <= 6) names = names.Append([string.Concat(title.Select(w => w[0]))]);
        return names.Where(n => n.Count > 0).Select(n => new DocumentName(document, n));
    }

    /// <summary>The significant words of a name.</summary>
    public static IReadOnlyList<string> WordsOf(string name) => Significant(TypedWords.Read(name));

    /// <summary>The significant words among the pieces, in order.</summary>
    public static IReadOnlyList<string> Significant(IEnumerable<Piece> pieces) =>
        SmallWords.Without(pieces.Where(p => p.IsWord || p.IsNumber).Select(p => p.Text));

    /// <summary>Slips between the typed words and this name; null when they are not near.</summary>
    public int? Slips(IReadOnlyList<string> typed)
    {
        var joined = string.Concat(typed);
        if (joined == Joined) return 0;
        // “sharedfutur” may lack a space and a letter; “wuzhen a” must not be read as a slip.
        if (typed.Count < Words.Count) return typed.Count == 1 && Distance.Near(joined, Joined) is 1 ? 1 : null;
        if (typed.Count > Words.Count) return null;
        var slips = 0;
        for (var i = 0; i < typed.Count; i++)
        {
            if (Distance.Near(typed[i], Words[i]) is not { } here) return null;
            slips += here;
        }
        return slips;
    }

    /// <summary>Whether the typed words stand side by side in this name.</summary>
    public bool Holds(IReadOnlyList<string> typed) => PiecesOf(Words, typed.Count).Any(p => p.Count == typed.Count && p.SequenceEqual(typed));

    // Two words mean a title only at its ends: “future of the internet”. A headline of a dozen words is no such name.
    private static IEnumerable<IReadOnlyList<string>> EndsOf(IReadOnlyList<string> title) =>
        title.Count is > 2 and <= 8 ? [[.. title.Take(2)], [.. title.TakeLast(2)]] : [];

    private static IEnumerable<IReadOnlyList<string>> PiecesOf(IReadOnlyList<string> words, int least)
    {
        for (var start = 0; start < words.Count; start++)
            for (var end = start + least; end <= words.Count; end++)
                yield return [.. words.Skip(start).Take(end - start)];
    }
}
