using System.Text.RegularExpressions;

namespace Index.Corpus.Parsing;

/// <summary>Lines that are no part of the text for what stands around them: contents, running heads, mastheads, a Markdown file's header.</summary>
internal static partial class LineFilter
{
    private const int LinesOfMasthead = 30;
    private const int MostEntries = 300;

    /// <summary>The numbers of the lines that are left out, from 0, and why.</summary>
    public static IReadOnlyDictionary<int, string> Read(string text, IReadOnlyList<Line> lines)
    {
        var found = new Dictionary<int, string>();
        var words = lines.Select(l => l.Span.Length > 200 ? "" : l.Span.In(text).Trim()).ToList();
        AddHeader(words, found);
        AddMasthead(words, found);
        AddContents(words, found);
        AddRunningHeads(words, lines, found);
        return found;
    }

    private static void AddHeader(List<string> words, Dictionary<int, string> found)
    {
        if (words[0] != "---") return;
        var end = words.IndexOf("---", 1);
        if (end > 0 && Enumerable.Range(1, end - 1).All(i => words[i].Length == 0 || Setting().IsMatch(words[i])))
            for (var i = 0; i <= end; i++) found[i] = "header of a Markdown file";
    }

    private static void AddMasthead(List<string> words, Dictionary<int, string> found)
    {
        foreach (var i in Enumerable.Range(0, words.Count).Where(i => words[i].Length > 0).Take(LinesOfMasthead))
            if (Masthead().IsMatch(words[i]))
                found[i] = "masthead";
    }

    /// <summary>Entries of a table of contents have dots and a page, or stand again further down.</summary>
    private static void AddContents(List<string> words, Dictionary<int, string> found)
    {
        var start = words.FindIndex(w => Contents().IsMatch(w));
        for (var i = 0; i < words.Count; i++)
            if (Leader().IsMatch(words[i]))
                found[i] = "table of contents";
        if (start < 0) return;
        var later = words.Skip(start + 1).Where(w => w.Length > 0).GroupBy(Entry).ToDictionary(g => g.Key, g => g.Count());
        var entries = 0;
        for (var i = start + 1; i < words.Count && entries < MostEntries; i++)
        {
            if (words[i].Length == 0) continue;
            if (!found.ContainsKey(i) && later.GetValueOrDefault(Entry(words[i])) < 2) break;
            found[i] = "table of contents";
            later[Entry(words[i])]--;
            entries++;
        }
        if (entries > 0) found[start] = "table of contents";
    }

    private static string Entry(string line) => PageAtEnd().Replace(line, "").ToLowerInvariant();

    /// <summary>The same short line, but for its page number, at the top or foot of several pages.</summary>
    private static void AddRunningHeads(List<string> words, IReadOnlyList<Line> lines, Dictionary<int, string> found)
    {
        var edges = new List<int>();
        var last = -1;
        var opens = false;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].OpensPage)
            {
                opens = true;
                if (last >= 0) edges.Add(last);
            }
            if (words[i].Length == 0) continue;
            if (opens) edges.Add(i);
            (last, opens) = (i, false);
        }
        foreach (var same in edges.Where(i => !Prose.EndsSentence(words[i])).Distinct().GroupBy(i => Digits().Replace(words[i], "")).Where(g => g.Key.Length > 0 && g.Count() > 1))
            foreach (var i in same) found.TryAdd(i, "running head");
        foreach (var i in edges.Where(i => Symbol().IsMatch(words[i]))) found.TryAdd(i, "running head");
    }

    [GeneratedRegex(@"^[\w-]+\s*:(?:\s.*)?$|^\s*-\s|^#")]
    private static partial Regex Setting();

    /// <summary>What stands above the title of a document of the United Nations and its kin: body, symbol, distribution, session.</summary>
    [GeneratedRegex(@"^(?:(?:united nations|general assembly|security council|economic and social council|human rights council|council of europe|european union)?\s*(?:document:?\s+)?(?-i:(?=\S*\d)[A-Z][A-Za-z]{0,7}(?:[/-][A-Z0-9][A-Za-z0-9.()*]*)+)?\s*(?:distr(?:\.|ibution)\s*:?\s*\w+)?|general assembly\s+distr\.:?\s*\w+|original\s*:.{2,60}|agenda items? \d.{0,20}|[\w-]+ (?:session|year)|(?:first|second|third|fourth|fifth|sixth) committee)$", RegexOptions.IgnoreCase)]
    private static partial Regex Masthead();

    [GeneratedRegex(@"^[A-Z]{1,6}/[A-Z0-9./()-]+\d\b")]
    private static partial Regex Symbol();

    [GeneratedRegex(@"^\W*(?:table of )?contents\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Contents();

    [GeneratedRegex(@"(?:\.\s?){4,}\s*\d{1,3}$|…{2,}\s*\d{1,3}$")]
    private static partial Regex Leader();

    [GeneratedRegex(@"(?:\s*[.…])*\s+\d{1,3}$|^\W+|\W+$")]
    private static partial Regex PageAtEnd();

    [GeneratedRegex(@"[\d\s]+")]
    private static partial Regex Digits();
}
