namespace Index.Corpus.Parsing;

/// <summary>Sections to clauses with their ids, labels, headings and lead-ins.</summary>
internal sealed class ClauseBuilder(string document, SourceFile file, IReadOnlyDictionary<string, string> slugs)
{
    private readonly List<Clause> _clauses = [];
    private readonly HashSet<string> _places = [];
    private readonly Dictionary<Section, ClauseId> _leads = [];

    public IReadOnlyList<Clause> Clauses(IReadOnlyList<Block> blocks, IReadOnlyList<Section> sections)
    {
        var shape = DocumentShape.Of(sections);
        NameSections(sections);
        foreach (var section in sections)
        {
            if (section.Heading is not null) Add(section, section.Blocks, SectionNames.Of(section, Title(section)), shape);
            else AddOpening(section, blocks, shape);
        }
        return _clauses;
    }

    /// <summary>A date alone on a line ends a foreword; what follows up to the first heading introduces the text.</summary>
    private void AddOpening(Section opening, IReadOnlyList<Block> blocks, DocumentShape shape)
    {
        var date = blocks.LastOrDefault(b => b.Kind == BlockKind.Dateline && opening.Blocks.Exists(o => o.Span.Start < b.Span.Start) && opening.Blocks.Exists(o => o.Span.Start > b.Span.Start));
        if (date is null || !shape.HasHeadings)
        {
            Add(opening, opening.Blocks, shape.HasPreambleOrHeadings ? SectionNames.Preamble : SectionNames.None, shape);
            return;
        }
        var before = opening.Blocks.Where(b => b.Span.Start < date.Span.Start).ToList();
        var after = opening.Blocks.Where(b => b.Span.Start > date.Span.Start).ToList();
        Add(opening, before, SectionNames.Foreword, shape);
        Add(opening, after, after.Count == 1 ? SectionNames.LoneIntroduction : SectionNames.Introduction, shape);
    }

    private void Add(Section section, List<Block> blocks, SectionNames names, DocumentShape shape)
    {
        var part = new Section { Heading = section.Heading, Parent = section.Parent, HasParts = section.HasParts, IsLast = section.IsLast };
        part.Blocks.AddRange(blocks);
        var path = section.Path.Reverse().Select(s => new Placement(file, HeadingRule.Words(s.Heading!, file.Text))).ToList();
        Clause? lead = null, previous = null;
        foreach (var role in new SectionRoles(part, shape).Roles())
        {
            var isItem = IsPart(role);
            if (isItem && previous is not null && LeadInRule.Introduces(previous, role.Kind)) lead = previous;
            else if (!isItem) lead = null;

            var clause = Clause(section, role, names, path, isItem ? lead : null);
            _clauses.Add(clause);
            if (role.Kind == ClauseKind.LeadIn) _leads[section] = clause.Id;
            previous = clause;
        }
    }

    private Clause Clause(Section section, Role role, SectionNames names, IReadOnlyList<Placement> path, Clause? lead)
    {
        var content = role.Block.Content;
        var unnamed = role.OfWholeDocument || names.IsNone(role.Kind);
        var closing = role.Kind == ClauseKind.Closing;
        return new Clause
        {
            Id = new ClauseId(document, Unique(unnamed ? role.Place : names.Place(role.Place))),
            Kind = role.Kind,
            Label = unnamed ? role.Label : names.Label(role.Label),
            Number = _clauses.Count + 1,
            Text = new Placement(file, content),
            HeadingPath = closing ? [] : path,
            Section = unnamed ? null : names.Slug,
            Ordinal = role.Ordinal,
            RunIn = role.RunIn > 0 ? new Span(content.Start, role.RunIn).Trimmed(file.Text) : null,
            LeadIn = lead?.Id ?? (IsPart(role) && section.Parent is { } parent && _leads.TryGetValue(parent, out var id) ? id : null),
            LeadInWords = lead is null ? null : LeadInRule.WordsToComplete(lead),
        };
    }

    private static bool IsPart(Role role) => role.Kind is ClauseKind.Bullet or ClauseKind.Numbered or ClauseKind.RunIn;

    private void NameSections(IReadOnlyList<Section> sections)
    {
        HashSet<string> taken = ["preamble", "foreword", "intro", "closing"];
        foreach (var section in sections.Where(s => s.Heading is not null))
        {
            var slug = Slug.Of(section, Heading(section), slugs);
            var unique = slug;
            for (var n = 2; !taken.Add(unique); n++) unique = $"{slug}-{n}";
            section.Slug = unique;
        }
    }

    private string Unique(string place)
    {
        var unique = place;
        for (var n = 2; !_places.Add(unique); n++) unique = $"{place}-{n}";
        return unique;
    }

    private string Heading(Section section) => HeadingRule.Words(section.Heading!, file.Text).In(file.Text);

    private string Title(Section section) => Prose.AsTitle(Heading(section));
}
