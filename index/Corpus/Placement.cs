using Index.Text;

namespace Index.Corpus;

/// <summary>Where a text stands: one span of one source file.</summary>
public sealed record Placement(SourceFile File, Span Span)
{
    /// <summary>The exact characters at this place.</summary>
    public string Quote => Span.In(File.Text);

    /// <summary>Number of the first line, from 1.</summary>
    public int Line => File.LineAt(Span.Start);
}
