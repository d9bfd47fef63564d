using Index.Text;

namespace Index.Corpus.Parsing;

/// <summary>Sections to clauses with their ids, labels, headings and lead-ins.</summary>
internal sealed class ClauseBuilder(string document, SourceFile file, IReadOnlyDictionary<string, string> slugs)
{
    private readonly List<Clause> _clauses = [];
    private readonly HashSet<string> _places = [];
    private readonly Dictionary<string, int> _counts = [];
    private readonly Dictionary<Section, ClauseId> _leads = [];

    public IReadOnlyList<Clause> Clauses(IReadOnlyList<Block> blocks, IReadOnlyList<Section> sections)
    {
        var shape = DocumentShape.Of(sections);
        var opening = OpeningNames(sections, shape);
        SectionSlugs.Name(sections, shape, Heading, slugs, sections[0].Blocks.Exists(b => b.Kind == BlockKind.Paragraph) ? opening.Slug : null);
        foreach (var section in sections)
        {
            if (section.Heading is not null) Add(section, section.Blocks, SectionNames.Of(section, Prose.AsTitle(Heading(section))), shape);
            else AddOpening(section, blocks, shape, opening);
        }
        return _clauses;
    }

    /// <summary>What stands before the first heading is the preamble, unless a heading of that name follows.</summary>
    private SectionNames OpeningNames(IReadOnlyList<Section> sections, DocumentShape shape) =>
        !shape.HasPreambleOrHeadings ? SectionNames.None
        : sections.Skip(1).Select(Heading).Any(IsPreamble) ? SectionNames.Introduction
        : SectionNames.Preamble;

    private static bool IsPreamble(string heading) =>
        heading.StartsWith("preamble", StringComparison.OrdinalIgnoreCase) || HeadingRule.MeaningOf(heading) == "preamble";

    /// <summary>A date alone on a line ends a foreword; what follows up to the first heading introduces the text.</summary>
    private void AddOpening(Section opening, IReadOnlyList<Block> blocks, DocumentShape shape, SectionNames names)
    {
        var (start, end) = opening.Blocks.Count == 0 ? (0, 0) : (opening.Blocks[0].Span.Start, opening.Blocks[^1].Span.Start);
        var date = blocks.LastOrDefault(b => b.Kind == BlockKind.Dateline && b.Span.Start > start && b.Span.Start < end);
        if (date is null || !shape.HasHeadings)
        {
            Add(opening, opening.Blocks, names, shape);
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
        var leads = new LeadInReader();
        foreach (var role in new SectionRoles(part, shape).Roles())
        {
            var clause = Clause(section, role, names, path, leads.Before(role));
            _clauses.Add(clause);
            if (role.Kind == ClauseKind.LeadIn && LeadInRule.Announces(clause)) _leads[section] = clause.Id;
            leads.Add(role, clause);
        }
    }

    private Clause Clause(Section section, Role role, SectionNames names, IReadOnlyList<Placement> path, Clause? lead)
    {
        var content = role.Block.Content;
        var unnamed = role.OfWholeDocument || names.IsNone(role.Kind);
        var closing = role.Kind == ClauseKind.Closing;
        var place = unnamed ? role.Place : names.Place(role.Place);
        return new Clause
        {
            Id = new ClauseId(document, SectionSlugs.Unique(place, _places, _counts)),
            Kind = role.Kind,
            Label = unnamed ? role.Label : names.Label(role.Label),
            Number = _clauses.Count + 1,
            Text = new Placement(file, content),
            HeadingPath = closing ? [] : path,
            Section = unnamed ? null : names.Slug,
            Ordinal = role.Ordinal,
            RunIn = role.RunIn > 0 ? new Span(content.Start, role.RunIn).Trimmed(file.Text) : null,
            LeadIn = lead?.Id ?? (LeadInReader.IsPart(role) && section.Parent is { } parent && _leads.TryGetValue(parent, out var id) ? id : null),
            LeadInWords = lead is null ? null : LeadInRule.WordsToComplete(lead),
        };
    }

    private string Heading(Section section) => HeadingRule.Words(section.Heading!, file.Text).In(file.Text);
}
