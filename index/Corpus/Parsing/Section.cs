namespace Index.Corpus.Parsing;

/// <summary>A heading with what stands under it, or the unheaded opening of a text.</summary>
internal sealed class Section
{
    public Block? Heading { get; init; }

    public Section? Parent { get; set; }

    /// <summary>Whether other sections stand under it.</summary>
    public bool HasParts { get; set; }

    public List<Block> Blocks { get; } = [];

    /// <summary>Its name in clause ids; empty where ids need none.</summary>
    public string Slug { get; set; } = "";

    public bool IsLast { get; set; }

    public HeadingForm Form => Heading!.Form!;

    public IEnumerable<Section> Path
    {
        get
        {
            for (var section = this; section?.Heading is not null; section = section.Parent)
                yield return section;
        }
    }
}
