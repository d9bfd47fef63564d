namespace Index.Passages.Knowledge;

/// <summary>One line of the thesaurus: what is asked, what is found for it, and whether both sides are one group of equals.</summary>
internal sealed record ThesaurusRule(IReadOnlyList<ThesaurusTerm> Asked, IReadOnlyList<ThesaurusTerm> Found, bool IsGroup, int Line)
{
    /// <summary>Reads “a, b^0.8, c” or “asked, asked => found^0.9, found”; null when it is neither. Terms are looked up in <paramref name="known"/> and added to it.</summary>
    public static ThesaurusRule? Parse(string rule, int line, Dictionary<string, ThesaurusTerm> known)
    {
        var sides = rule.Split("=>");
        if (sides.Length > 2) return null;
        var left = ThesaurusTerm.ParseAll(sides[0], known);
        var right = sides.Length == 2 ? ThesaurusTerm.ParseAll(sides[1], known) : left;
        return left is null || right is null ? null : new ThesaurusRule(left, right, sides.Length == 1, line);
    }

    /// <summary>The kin it gives to one of its asked terms.</summary>
    public IEnumerable<Kin> KinOf(ThesaurusTerm asked) =>
        // In a group of equals both weights count: a far member is far from every other.
        Found.Where(found => found.Key != asked.Key).Select(found => new Kin(found.Key, found.Written, found.Weight * (IsGroup ? asked.Weight : 1), Line));
}
