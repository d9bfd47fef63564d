using System.Text.RegularExpressions;
using Index.Text;

namespace Index.Corpus.Parsing;

/// <summary>Whether a block is a heading by its form: capitals, title case, a short line that stands alone, or a numbered title.</summary>
internal static partial class HeadingRule
{
    private const int MostWords = 16;
    private const int MostWordsOfSentenceCase = 8;
    private const int Longest = 160;

    /// <summary>The form of a heading that Markdown or its letters show, numbers apart; null when the block is none. <paramref name="next"/> is the block after it.</summary>
    public static HeadingForm? FormOf(Block block, Block? next)
    {
        if (block.Text.Length > Longest) return null;
        if (Markdown().Match(block.Text) is { Success: true } signs)
            return HeadingForm.Markdown(signs.Groups["hashes"].Length is > 0 and var level ? level : signs.Groups["bold"].Success ? 7 : 8) is { Rank: < 7 } heading ? heading
                : next is not null && !block.EndsSentence ? HeadingForm.Markdown(signs.Groups["bold"].Success ? 7 : 8) : null;
        if (next is null || block.Marker is not null || block.Text[^1] == ',') return null;
        if (block.EndsSentence && !block.IsCapitals) return null;

        var words = Prose.Words(block.Text);
        if (words.Count is 0 or > MostWords) return null;
        return block.IsCapitals ? HeadingForm.Capitals
            : IsUsualPart(block.Text) || Prose.IsTitleCase(words) ? HeadingForm.Plain
            : words.Count <= MostWordsOfSentenceCase && StandsAlone(block, next, words) ? HeadingForm.Plain
            : null;
    }

    /// <summary>Whether the words after a marker may be a heading: few, no sentence, something under them.</summary>
    public static bool MayHead(Block block, Block? next) =>
        next is not null && block.Text.Length <= Longest && !Prose.IsLongerThan(block.Words, MostWords)
        && (!block.EndsSentence || block.IsCapitals || string.IsNullOrWhiteSpace(block.Words))
        && (block.Marker!.Style == MarkerStyle.Named || block.Words.Any(char.IsLetter));

    /// <summary>Whether the words after a marker are a heading without a look at its neighbours.</summary>
    public static bool LooksLikeHeading(Block block)
    {
        var words = Prose.Words(block.Words);
        return words.Count == 0 || Prose.IsCapitals(block.Words) || Prose.IsTitleCase(words) || Prose.IsVerbless(words);
    }

    /// <summary>Whether the heading is the name of a part that stands under no other, such as a preamble, a conclusion or an annex.</summary>
    public static bool IsUsualPart(string heading) => UsualParts().IsMatch(heading) || MeaningOf(heading) is not null;

    /// <summary>
    /// The English name of the usual part that a heading in any language names (“Präambel” is the preamble); null for
    /// any other heading.
    /// </summary>
    public static string? MeaningOf(string heading)
    {
        var words = heading.Trim('#', '*', '_', ':', '.', ' ', '\u3000').ToLowerInvariant();
        return Language.All.Select(language => language.PartWords.GetValueOrDefault(words))
            .FirstOrDefault(meaning => meaning is not null);
    }

    /// <summary>Whether other headings may stand under one of this name: under an annex, not under a preamble.</summary>
    public static bool IsAnnex(string heading) =>
        heading.Contains("nnex", StringComparison.OrdinalIgnoreCase) || heading.Contains("ppendi", StringComparison.OrdinalIgnoreCase)
        || MeaningOf(heading) == "annex";

    /// <summary>Words of the heading without Markdown signs.</summary>
    public static Span Words(Block block, string text)
    {
        var start = block.Marker is { Style: MarkerStyle.Bullet } ? block.Content.Start
            : Markdown().Match(block.Text) is { Success: true } m ? block.Span.Start + m.Length : block.Span.Start;
        var end = block.Span.End;
        while (end > start && IsSign(text[end - 1])) end--;
        while (start < end && IsSign(text[start])) start++;
        return end > start ? Span.Between(start, end) : block.Span;
    }

    private static bool IsSign(char c) => c is '#' or '*' or '_' || char.IsWhiteSpace(c);

    private static bool StandsAlone(Block block, Block next, IReadOnlyList<string> words) =>
        block.BlankLinesBefore > 0 && next.BlankLinesBefore > 0 && Scripts.MayOpen(block.Text[0])
        && (Prose.IsVerbless(words) ? next.EndsSentence || next.Marker is not null : next is { EndsSentence: true, Marker: null } && !block.Text.Contains(',', StringComparison.Ordinal));

    [GeneratedRegex(@"^(?<hashes>#{1,6})\s+(?=\S)|^(?<bold>\*\*|__)(?=\S[^*_]*\S(?:\*\*|__)[:.]?$)|^(?<italic>\*|_)(?=[^*_\s][^*_]*[^*_\s][*_]$)")]
    private static partial Regex Markdown();

    [GeneratedRegex(@"^[\s#*_]*(?:preamble|pr[eé][aá]mbulo|pre[aâ]mbulo|pr[eé]ambule|introduction|foreword|preface|summary|executive summary|annex(?:es)?|appendix|conclusions?|closing(?: remarks)?|signatories|notes|footnotes|endnotes|references)[\s#*_:.]*$", RegexOptions.IgnoreCase)]
    private static partial Regex UsualParts();
}
