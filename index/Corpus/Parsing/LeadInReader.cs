namespace Index.Corpus.Parsing;

/// <summary>Remembers, while the clauses of one section go by, which clause introduces the items at each depth.</summary>
internal sealed class LeadInReader
{
    private readonly List<Clause?> _leads = [];
    private Clause? _previous;
    private Role? _before;

    public static bool IsPart(Role role) => role.Kind is ClauseKind.Bullet or ClauseKind.Numbered or ClauseKind.RunIn;

    /// <summary>The clause that introduces the next one, or null.</summary>
    public Clause? Before(Role role)
    {
        if (!IsPart(role)) return null;
        while (_leads.Count <= role.Depth) _leads.Add(null);
        if (_before is not null && !IsPart(_before))
        {
            // “1. … We commit to: (a)”: the paragraph nearest to the list leads it in.
            if (LeadInRule.Introduces(_previous!, role.Block)) _leads[role.Depth] = _previous;
            else if (role.Depth == 0 && !_before.Place.Contains("/p", StringComparison.Ordinal)) _leads[0] = null;
        }
        else if (_before is not null && (_before.Depth < role.Depth || _before.Block.Marker?.Style != role.Block.Marker?.Style && _before.Depth == role.Depth && LeadInRule.EndsInColon(_previous!)))
        {
            _leads[role.Depth] = _previous;
        }
        if (_leads.Count > role.Depth + 1) _leads.RemoveRange(role.Depth + 1, _leads.Count - role.Depth - 1);
        return _leads[role.Depth];
    }

    public void Add(Role role, Clause clause) => (_before, _previous) = (role, clause);
}
