using Index;
using Index.Corpus;
using Index.Passages;
using Index.Principles;

namespace Tests.Support;

/// <summary>A small corpus made by hand over the real files: what the index would find, without the index.</summary>
internal static class HandMade
{
    private static readonly SourceFile Register = Seed.File("wuzhen.txt");
    private static readonly SourceFile Ministers = Seed.File("dfi.txt");
    private static readonly SourceFile Daily = Seed.File("shared-future-china-daily.txt");
    private static readonly SourceFile Website = Seed.File("shared-future-wic-website.txt");

    public static Clause Sovereignty { get; } = Clause("wuzhen/2", "Second", Register.Line(17), ClauseKind.Numbered);

    public static Clause Positive { get; } = Clause("wuzhen/7", "Seventh", Register.Line(27), ClauseKind.Numbered);

    /// <summary>Longer than a page of text takes.</summary>
    public static Clause Long { get; } = Clause("dfi/reclaiming/p2", "Reclaiming the Promise, paragraph 2", Ministers.Line(13), ClauseKind.Paragraph);

    public static Clause Rights { get; } = Clause("dfi/vision/b1", "Our Vision, bullet 1", Ministers.Line(23), ClauseKind.Bullet) with
    {
        HeadingPath = [Ministers.Line(15)],
        LeadIn = new ClauseId("dfi", "vision/p3"),
        LeadInWords = Ministers.Words("foster societies where:"),
    };

    public static Clause Foreword { get; } = Clause("shared-future/foreword/1", "Foreword, paragraph 1", Daily.Line(7), ClauseKind.Paragraph) with
    {
        AlsoIn = [Website.Line(9)],
    };

    public static Library Library { get; } = new(new LoadedCorpus(
        [
            Document("wuzhen", "Wuzhen Declaration", "draft, never adopted", "2014-11-21", "The Register", [Sovereignty, Positive], Copy(Register, "The Register")),
            Document("dfi", "A Declaration for the Future of the Internet", "political declaration, not legally binding", "2022-04", null, [Long, Rights], Copy(Ministers, "DFI")),
            Document("shared-future", "Jointly Build a Community with a Shared Future in Cyberspace", null, null, "China Daily", [Foreword],
                Copy(Daily, "China Daily") with { Misprints = [new Misprint(Daily.Words(Foreword.Quote[..12]), "a reading")] },
                Copy(Website, "WIC website")) with
            {
                Variants = [new Variant(Foreword.Id, Foreword.Text, Website.Line(9))],
            },
        ],
        [new CorpusFault("broken.txt", 3, "Line 3 is not UTF-8.", "Save it as UTF-8.")]));

    public static Document DocumentOf(ClauseId id) => Library.Documents.Single(document => document.Id == id.Document);

    /// <summary>A passage in which the words matched.</summary>
    public static Passage Passage(Clause clause, params string[] matched)
    {
        var spans = matched.Select(word => new Span(clause.Text.Span.Start + clause.Quote.IndexOf(word, StringComparison.Ordinal), word.Length));
        return new Passage(clause, 7.125, [.. spans], new Explanation("sum of the parts", 7.125, [new Explanation("BM25 of “sovereignty”", 7.1254)]));
    }

    public static Answer Answer(string query, params Passage[] passages) =>
        new() { Query = query, Passages = passages, Searched = new Searched(84, 4) };

    public static Answer Silence(string query) =>
        new() { Query = query, Near = [Passage(Positive)], Searched = new Searched(84, 4) };

    public static Comparison Comparison { get; } =
        new("dfi", "wuzhen",
            [
                new Pair("Sovereignty", Passage(Rights), Passage(Sovereignty, "sovereignty"))
                {
                    Principles = ["Sovereignty", "Peace"],
                    Label = new PairLabel(PairKind.OppositeTerms, ["human rights"], ["sovereignty"]) { About = "state control" },
                    IsMutual = true,
                    SharedWords = ["respected / respect", "rights"],
                    AloneA = ["dignity"],
                    AloneB = ["abusing", "resources"],
                    Why = new Explanation("likeness", 0.5),
                },
            ],
            [new Lone(Passage(Long), ["Disinformation"], MeetsElsewhere: true)], [new Lone(Passage(Positive), ["Culture"], MeetsElsewhere: false)]);

    private static Clause Clause(string id, string label, Placement text, ClauseKind kind)
    {
        Assert.True(ClauseId.TryParse(id, out var parsed));
        return new Clause { Id = parsed.Value, Kind = kind, Label = label, Number = 1, Text = text };
    }

    private static Edition Copy(SourceFile file, string name) =>
        new() { File = file, Name = name, TextPart = new Span(0, file.Text.Length), Headings = [], LeftOut = [] };

    private static Document Document(
        string id, string title, string? status, string? date, string? publisher, IReadOnlyList<Clause> clauses, params Edition[] editions) => new()
        {
            Id = id,
            About = new DocumentMetadata { Id = id, Title = title, Status = status, Date = date, Publisher = publisher },
            Editions = editions,
            Clauses = clauses,
            Apparatus = [],
            Variants = [],
        };
}
