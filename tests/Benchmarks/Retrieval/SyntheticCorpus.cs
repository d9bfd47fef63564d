using System.Text;
using Index.Corpus;
using Index.Text;

namespace Tests.Benchmarks.Retrieval;

/// <summary>A corpus of any size with the clause shapes of a real one: lengths, punctuation, headings and lead-ins stay, every word is drawn anew.</summary>
internal sealed class SyntheticCorpus(LoadedCorpus real, ZipfWords words)
{
    private const int ClausesOfDocument = 500;
    private readonly Clause[] _shapes = [.. real.Documents.SelectMany(d => d.Clauses)];

    public LoadedCorpus Of(int clauses) =>
        new([.. Enumerable.Range(0, clauses / ClausesOfDocument).Select(Document)], []);

    private Document Document(int number)
    {
        var id = $"paper-{number}";
        var text = new StringBuilder();
        var drawn = new List<(Clause Shape, Span Text, Span? Heading, Span? LeadIn)>();
        for (var i = 0; i < ClausesOfDocument; i++)
        {
            var shape = _shapes[words.Below(_shapes.Length)];
            Span? heading = shape.HeadingPath.Count > 0 ? Write(text, shape.HeadingPath[^1].Quote) : null;
            Span? leadIn = shape.LeadInWords is { } lead ? Write(text, lead.Quote) : null;
            drawn.Add((shape, Write(text, shape.Quote), heading, leadIn));
        }
        var file = new SourceFile($"{id}.txt", text.ToString(), "");
        return new Document
        {
            Id = id,
            About = new DocumentMetadata { Id = id, Title = $"Paper {number}" },
            Editions = [new Edition { File = file, Name = file.Name, TextPart = new Span(0, file.Text.Length), Headings = [], LeftOut = [] }],
            Clauses =
            [
                .. drawn.Select((d, i) => d.Shape with
                {
                    Id = new ClauseId(id, $"{i + 1}"),
                    Number = i + 1,
                    Text = new Placement(file, d.Text),
                    HeadingPath = d.Heading is { } heading ? [new Placement(file, heading)] : [],
                    LeadInWords = d.LeadIn is { } leadIn ? new Placement(file, leadIn) : null,
                    LeadIn = null,
                    RunIn = null,
                    AlsoIn = [],
                }),
            ],
            Apparatus = [],
            Variants = [],
        };
    }

    private Span Write(StringBuilder text, string shape)
    {
        var start = text.Length;
        for (var i = 0; i < shape.Length;)
        {
            var end = i;
            while (end < shape.Length && char.IsLetter(shape[end])) end++;
            if (end == i) text.Append(shape[end++]);
            else text.Append(words.Next());
            i = end;
        }
        var span = Span.Between(start, text.Length);
        text.Append('\n');
        return span;
    }
}
