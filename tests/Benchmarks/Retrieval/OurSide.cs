using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Index;
using Index.Corpus;
using Index.Passages.Knowledge;
using Index.Search;
using Index.Text;
using Span = Index.Text.Span;

namespace Tests.Benchmarks.Retrieval;

/// <summary>The program's own library, by its public door alone.</summary>
internal sealed class OurSide : ISearchSide
{
    private LoadedCorpus _corpus = null!;
    private Knowledge _knowledge = null!;
    private Library _library = null!;

    /// <inheritdoc/>
    public string Name => "Rapporteur";

    /// <inheritdoc/>
    public Action<string> Ask => question => _library.Ask(question);

    /// <inheritdoc/>
    public void Load(string root, int clauses)
    {
        var seeds = Path.Combine(root, "seeds");
        _knowledge = Knowledge.Read(seeds);
        _corpus = clauses == SideBySide.Seeds
            ? CorpusLoader.Load(seeds)
            : new LoadedCorpus(MadeUp(seeds, clauses), []);
    }

    /// <inheritdoc/>
    public bool Open(string folder)
    {
        var isKept = false;
        _library = new Library(_corpus, _knowledge, settings: new IndexSettings { Folder = folder, Tell = news => isKept |= news.Text.EndsWith("is used again", StringComparison.Ordinal) });
        return isKept;
    }

    /// <inheritdoc/>
    public void Search(string question) => _library.Search(question);

    private static List<Document> MadeUp(string seeds, int clauses) =>
        [.. new MadeUpTexts(MadeUpVocabulary.Read(seeds)).Documents(clauses).Select(DocumentOf)];

    private static Document DocumentOf((string Text, IReadOnlyList<(int Start, int Length)> Clauses) made, int number)
    {
        var id = $"paper-{number}";
        var hash = Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(made.Text.AsSpan())));
        var file = new SourceFile($"{id}.txt", made.Text, hash);
        var whole = new Span(0, made.Text.Length);
        return new Document
        {
            Id = id,
            About = new DocumentMetadata { Id = id, Title = $"Paper {number}" },
            Editions =
            [
                new Edition { File = file, Name = file.Name, TextPart = whole, Headings = [], LeftOut = [] },
            ],
            Clauses =
            [
                .. made.Clauses.Select((clause, i) => ClauseOf(id, i + 1, file, new Span(clause.Start, clause.Length))),
            ],
            Apparatus = [],
            Variants = [],
        };
    }

    private static Clause ClauseOf(string document, int number, SourceFile file, Span span) => new()
    {
        Id = new ClauseId(document, string.Intern($"{number}")),
        Kind = ClauseKind.Paragraph,
        Label = string.Intern($"paragraph {number}"),
        Number = number,
        Text = new Placement(file, span),
    };
}
