namespace Index.Corpus.Parsing;

/// <summary>Gives every block of one section its role: lead-in, item, paragraph, closing.</summary>
internal sealed class SectionRoles(Section section, DocumentShape shape)
{
    private readonly List<Role> _roles = [];

    public IReadOnlyList<Role> Roles()
    {
        var blocks = section.Blocks;
        var runIns = RunInRule.Of(blocks);
        var announced = section.Heading is null ? 0 : AnnounceRule.Announced([.. blocks.TakeWhile(b => b.Kind == BlockKind.Paragraph)]);
        bool IsPoint(int i) => blocks[i].Kind == BlockKind.Item || runIns[i] > 0 || i > 0 && i <= announced;

        var first = Enumerable.Range(0, blocks.Count).FirstOrDefault(IsPoint, blocks.Count);
        var last = Enumerable.Range(0, blocks.Count).LastOrDefault(IsPoint, -1);
        var leadAlone = section.Heading is not null && first == 1 && (blocks.Count > 1 || section.HasParts && LeadInRule.Announces(blocks[0].Text));
        var closes = section.IsLast && last >= 0 && shape.HasPreambleOrHeadings;
        var mixed = first > 0 && !leadAlone || Enumerable.Range(first, Math.Max(0, last - first)).Any(i => !IsPoint(i)) || last >= 0 && last < blocks.Count - 1 && !closes;

        // A list that a colon announces ends with its last item; what follows is not of that item.
        var announces = first > 0 && first < blocks.Count && Prose.EndsInColon(blocks[first - 1].Text);
        var numbering = new ItemNumbering(shape, mixed, section.Heading is null, hasPoints: last >= 0);
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (i == 0 && leadAlone) _roles.Add(new Role(block, ClauseKind.LeadIn, "lead", "lead-in", null));
            else if (block.Kind == BlockKind.Item) _roles.Add(numbering.Item(block) with { RunIn = runIns[i] });
            else if (IsPoint(i)) _roles.Add(numbering.Point(block, runIns[i]));
            else if (closes && i > last) _roles.Add(Closing(block, i - last, blocks.Count - 1 - last));
            else _roles.Add(numbering.Paragraph(block, isFree: announces && i > last));
        }
        return _roles;
    }

    private static Role Closing(Block block, int number, int of) =>
        of == 1
            ? new Role(block, ClauseKind.Closing, "closing", "closing paragraph", null) { OfWholeDocument = true }
            : new Role(block, ClauseKind.Closing, $"closing/{number}", $"closing, paragraph {number}", number) { OfWholeDocument = true };
}
