using System.Text.RegularExpressions;

namespace Index.Corpus.Parsing;

/// <summary>Classified blocks to sections, each under the one it is a part of.</summary>
internal static partial class Outline
{
    public static IReadOnlyList<Section> Of(IReadOnlyList<Block> blocks)
    {
        List<Section> sections = [new Section()];
        foreach (var block in blocks)
        {
            if (block.Kind == BlockKind.Heading)
                sections.Add(new Section { Heading = block });
            else if (block.Kind is BlockKind.Paragraph or BlockKind.Item)
                sections[^1].Blocks.Add(block);
        }
        Nest(sections);
        sections[^1].IsLast = true;
        return sections;
    }

    private static void Nest(List<Section> sections)
    {
        Section? opener = null;
        var open = new Stack<Section>();
        for (var i = 1; i < sections.Count; i++)
        {
            var section = sections[i];
            Enter(open, section);
            // “… the principles set out below” and a heading over nothing both take the headings of their own form as parts.
            if (opener is not null && section.Form == opener.Form && !Opens(section, sections, i) && IsListOrPart(section, opener))
                section.Parent = opener;
            else
            {
                section.Parent = open.Skip(1).FirstOrDefault();
                if (opener is null || section.Form == opener.Form || section.Parent is null) opener = Opens(section, sections, i) ? section : null;
            }
            if (section.Parent is { } parent) parent.HasParts = true;
        }
    }

    /// <summary>A form that is open already goes on; a new one stands inside what is open, unless its own rank says otherwise.</summary>
    private static void Enter(Stack<Section> open, Section section)
    {
        var heading = section.Heading!;
        if (HeadingRule.IsUsualPart(heading.Text))
            while (open.Count > 0 && !open.Peek().Form.IsMarkdown) open.Pop();
        // A preamble or introduction has no chapters.
        while (heading.Marker is not null && open.Any(s => HeadingRule.IsUsualPart(s.Heading!.Text) && !HeadingRule.IsAnnex(s.Heading.Text))) open.Pop();
        if (open.Any(s => s.Form == section.Form))
        {
            while (open.Pop().Form != section.Form) { }
        }
        else
        {
            while (open.Any(s => section.Form.Closes(s.Form))) open.Pop();
        }
        open.Push(section);
    }

    private static bool Opens(Section section, List<Section> sections, int at) =>
        at + 1 < sections.Count && sections[at + 1].Form == section.Form && section.Heading!.Marker is null
        && (section.Blocks.Count == 0
            || section.Blocks is [{ Kind: BlockKind.Paragraph } only]
            && Announces().IsMatch(only.Text) && !Prose.EndsInColon(only.Text));

    private static bool IsListOrPart(Section section, Section opener) =>
        opener.Blocks.Count == 0 || section.Blocks.Exists(b => b.Kind == BlockKind.Item);

    [GeneratedRegex(@"\b(?:set out below|listed below|outlined below|described below|as follows|the following|below)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Announces();
}
