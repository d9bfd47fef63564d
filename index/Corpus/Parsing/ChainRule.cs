namespace Index.Corpus.Parsing;

/// <summary>Whether the members of a chain are headings or items, or no list at all; decided together, so that a list is not torn.</summary>
internal static class ChainRule
{
    private const int MostWordsOfSmallHeading = 12;

    /// <summary>Whether the signs only look like a list: a lone “Second, …”, “3.5 million people”, “A. Smith”.</summary>
    public static bool IsNoList(MarkerChain chain, IReadOnlyList<Block> blocks)
    {
        if (chain.First.Style == MarkerStyle.Word) return chain.Members.Count < 2 || chain.First.Number != 1;
        if (chain.Members.Count > 1 || chain.First.Form[0] == '(') return false;
        return chain.First.Style switch
        {
            MarkerStyle.Decimal => chain.First.Number != 1 || chain.Enclosing[0] < 0,
            MarkerStyle.Letter or MarkerStyle.Roman => (chain.First.Number != 1 || chain.First.Form is "A." or "I.") && !HeadingRule.MayHead(blocks[chain.Newest], After(blocks, chain.Newest)),
            _ => false,
        };
    }

    /// <summary>The members that are headings; empty where the chain is a list of items.</summary>
    public static IReadOnlyList<int> Headings(MarkerChain chain, IReadOnlyList<Block> blocks)
    {
        var members = chain.Members;
        if (chain.First.Style == MarkerStyle.Word) return [];
        List<int> heads = [.. members.Where((place, n) => HeadingRule.MayHead(blocks[place], After(blocks, place)) && !(n + 1 < members.Count && members[n + 1] == place + 1 && !IsBareName(blocks[place])))];
        if (IsSmall(chain.First))
        {
            var all = heads.Count == members.Count && heads.Count > 1 && heads.TrueForAll(i => IsSmallHeading(blocks, i));
            return all ? heads : [];
        }
        if (chain.First.Style == MarkerStyle.Named) return [.. heads.Where(i => IsBareName(blocks[i]) || HeadingRule.LooksLikeHeading(blocks[i]) || heads.Count > 1)];
        if (heads.Count * 5 < members.Count * 3) return [];
        return heads.Count > 1 ? heads : [.. heads.Where(i => HeadingRule.LooksLikeHeading(blocks[i]))];
    }

    /// <summary>Bullets and (a), (i): items far more often than headings.</summary>
    private static bool IsSmall(Marker marker) =>
        marker.Style == MarkerStyle.Bullet || marker.Style is MarkerStyle.Letter or MarkerStyle.Roman && (char.IsLower(marker.Label[0]) || marker.Form[0] == '(');

    private static bool IsSmallHeading(IReadOnlyList<Block> blocks, int place) =>
        !Prose.IsLongerThan(blocks[place].Words, MostWordsOfSmallHeading) && After(blocks, place) is { Marker: null, EndsSentence: true } next && next.Text.Length > blocks[place].Text.Length;

    private static bool IsBareName(Block block) => block.Marker!.Style == MarkerStyle.Named && string.IsNullOrWhiteSpace(block.Words);

    private static Block? After(IReadOnlyList<Block> blocks, int place) => place + 1 < blocks.Count ? blocks[place + 1] : null;
}
