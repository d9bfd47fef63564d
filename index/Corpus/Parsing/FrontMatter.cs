using System.Text.RegularExpressions;

namespace Index.Corpus.Parsing;

/// <summary>The lines before the text begins: its title, and what stands above and below it.</summary>
internal static partial class FrontMatter
{
    private const int MostLines = 12;
    private const int MostLinesBelowTitle = 5;
    private const int LinesAboutTitle = 3;
    private const int MostWordsOfTitle = 40;
    private const int MostWordsOfShortTitle = 12;
    private const int MostWordsOfLine = 16;
    private const int FewestWordsOfStandfirst = 13;

    /// <summary>What each of the first blocks is, up to the first that belongs to the text.</summary>
    public static IReadOnlyList<BlockKind> Read(IReadOnlyList<Block> blocks, string? title)
    {
        List<Block> front = [.. blocks.Take(MostLines).TakeWhile((b, i) => IsFront(b, i, title))];
        if (front.Count == blocks.Count) front = front.Count > 1 ? [front[0]] : [];
        var at = TitleOf(front, title);
        if (at < 0) return InText(blocks, front.Count);
        // So many short lines are no subtitles: the text itself is made of short lines.
        if (front.Count - at > MostLinesBelowTitle) front.RemoveRange(at + 1, front.Count - at - 1);
        // A line right above the text, with the title further up, is the text's first heading.
        if (front.Count - 1 > at && StartsText(front[^1], blocks[front.Count])) front.RemoveAt(front.Count - 1);
        var kinds = front.Select((b, i) => i == at ? BlockKind.Title : LineKinds.Of(b.Text) ?? BlockKind.Standfirst).ToList();
        if (front.Count == at + 1 && front.Count + 1 < blocks.Count && IsSummary(blocks[front.Count], blocks[front.Count + 1])) kinds.Add(BlockKind.Standfirst);
        return kinds;
    }

    /// <summary>A letter that brings a declaration: the title stands inside it.</summary>
    private static List<BlockKind> InText(IReadOnlyList<Block> blocks, int from)
    {
        var at = Enumerable.Range(from, Math.Min(MostLines, blocks.Count - from))
            .FirstOrDefault(i => i + 1 < blocks.Count && blocks[i] is { Marker: null, EndsSentence: false } b && b.Text[^1] != ',' && !Prose.IsLongerThan(b.Text, MostWordsOfLine) && KindOfText().IsMatch(b.Text) && LineKinds.Of(b.Text) is null, -1);
        return at < 0 ? [] : [.. Enumerable.Range(0, at + 1).Select(i => i == at ? BlockKind.Title : BlockKind.Paragraph)];
    }

    private static bool IsFront(Block block, int at, string? title)
    {
        if (IsGiven(block, title)) return true;
        if (block.Marker is not null and not { Style: MarkerStyle.Letter or MarkerStyle.Word or MarkerStyle.Roman } || HeadingRule.IsUsualPart(block.Text)) return false;
        if (LineKinds.Of(block.Text) is BlockKind.Byline or BlockKind.Dateline) return true;
        if (block.Marker is not null && at > 0) return false;
        var words = Prose.Words(block.Text[..Math.Min(block.Text.Length, 2000)]).Count;
        if (block.Text[^1] is ',' or ':' or '，' or '：') return false;
        if (block.Text.StartsWith("We", StringComparison.OrdinalIgnoreCase) && block.Text.Length > 2 && !char.IsLetter(block.Text[2])) return false;
        if (block.EndsSentence && !IsEnclosed(block.Text)) return at == 0 && words <= MostWordsOfTitle && block.IsCapitals || words <= MostWordsOfShortTitle && KindOfText().IsMatch(block.Text) && at < 2;
        return words <= (at == 0 || IsEnclosed(block.Text) ? MostWordsOfTitle : MostWordsOfLine);
    }

    private static int TitleOf(List<Block> front, string? title)
    {
        var given = front.FindIndex(b => IsGiven(b, title));
        if (given >= 0) return given;
        var marked = front.FindIndex(b => b.Text.StartsWith("# ", StringComparison.Ordinal));
        if (marked >= 0) return marked;
        var numbered = front.FindIndex(b => ResolutionNumber().IsMatch(b.Text));
        if (numbered >= 0) return numbered;
        bool MayBeTitle(Block b) => LineKinds.Of(b.Text) is null && !IsEnclosed(b.Text) && b.Text.Any(char.IsLetter);
        var named = front.FindIndex(b => MayBeTitle(b) && KindOfText().IsMatch(b.Text) && !Adopted().IsMatch(b.Text));
        // The headline of an article is its longest line above the author's name.
        var byline = front.FindIndex(b => LineKinds.Of(b.Text) == BlockKind.Byline);
        if (named < 0 && byline > 0) return Longest(front.Take(byline).ToList());
        // A newspaper's name may stand above the title, and is much shorter.
        if (named >= 0) return named;
        var first = front.FindIndex(MayBeTitle);
        var longest = Longest(front.Take(LinesAboutTitle).TakeWhile(MayBeTitle).ToList());
        return longest >= 0 && front[longest].Text.Length > 2 * front[first].Text.Length ? longest : first;
    }

    private static int Longest(List<Block> lines) => lines.Count == 0 ? -1 : lines.FindIndex(b => b.Text.Length == lines.Max(l => l.Text.Length));

    private static bool IsGiven(Block block, string? title) => title is not null && string.Equals(block.Text.Trim('#', '*', ' '), title, StringComparison.OrdinalIgnoreCase);

    private static bool IsEnclosed(string text) => text[0] is '(' or '[' && text[^1] is ')' or ']';

    private static bool StartsText(Block block, Block next) =>
        !IsEnclosed(block.Text) && !Adopted().IsMatch(block.Text) && LineKinds.Of(block.Text) is null && (next.EndsSentence || next.Text[^1] == ',') && HeadingRule.FormOf(block, next) is not null;

    /// <summary>The summary between a headline and the article ends without a full stop; the article's paragraphs do not.</summary>
    private static bool IsSummary(Block block, Block next) =>
        block.Marker is null && !block.EndsSentence && block.Text[^1] != ',' && next.EndsSentence && Prose.Words(block.Text).Count >= FewestWordsOfStandfirst
        && LineKinds.Of(block.Text) is null;

    [GeneratedRegex(
        """
        \b(?:d[eé]claration|declara[cç][aã]o|declaraci[oó]n|\w*erklärung|charte[r]?|charta|carta|statement|agenda|resolution
        |convention|treaty|covenant|compact|call|code|law|act|bill|communiqu[eé]|manifesto|principles|guidelines
        |recommendations?|framework|strategy|commitments?|agreement|protocol|pledge|contract|roadmap|plan|policy|consensus
        |übereinkommen|abkommen|vertrag|beschluss|entschließung|grundsätze|leitlinien|gesetz
        |traité|accord|pacte|principes|résolution|convenio|tratado|acuerdo|principios|resolución)\b
        |(?:宣言|声明|聲明|公约|公約|条约|條約|宪章|憲章|决议|決議|倡议|倡議|协定|協定|原则|原則|条例|條例)[》）)]?$
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex KindOfText();

    [GeneratedRegex(@"\b(?:adopted|submitted|presented|approved)\s+(?:by|on|at)\b|^(?:report|letter|note|document)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Adopted();

    /// <summary>“73/27. Developments in the field …”</summary>
    [GeneratedRegex(@"^\d{1,3}/\d{1,3}\.\s+\p{Lu}")]
    private static partial Regex ResolutionNumber();
}
