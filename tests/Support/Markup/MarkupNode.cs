namespace Tests.Support.Markup;

/// <summary>A part of a message as Discord reads it: what it is, what it shows or holds, and for links, headings and items what goes with it.</summary>
public sealed record MarkupNode(MarkupKind Kind, string Text = "", string Detail = "")
{
    /// <summary>The parts inside; empty for those that hold text alone.</summary>
    public IReadOnlyList<MarkupNode> Inside { get; init; } = [];
}
