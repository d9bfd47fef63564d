namespace Index.Passages.Knowledge;

/// <summary>One line of the thesaurus: what is asked, what is found for it, and whether both sides are one group of equals.</summary>
internal sealed record ThesaurusRule(IReadOnlyList<ThesaurusTerm> Asked, IReadOnlyList<ThesaurusTerm> Found, bool IsGroup, int Line)
{
    /// <summary>The kin it gives to one of its asked terms.</summary>
    public IEnumerable<Kin> KinOf(ThesaurusTerm asked) =>
        // In a group of equals both weights count: a far member is far from every other.
        Found.Where(found => found.Key != asked.Key).Select(found => new Kin(found.Key, found.Written, found.Weight * (IsGroup ? asked.Weight : 1), Line));
}
