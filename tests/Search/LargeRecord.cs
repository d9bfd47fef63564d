using System.Globalization;
using Index;
using Index.Corpus;
using Index.Passages;
using Index.Search;

namespace Tests.Search;

/// <summary>A made-up corpus of more clauses than are indexed in memory; the same in every run and process.</summary>
internal static class LargeRecord
{
    private const int DocumentCount = 6;
    private const int ClausesOfEach = IndexSettings.MostInMemory / DocumentCount + 1;

    private static readonly string[] Subjects =
        ["Councils", "Regulators", "Ministers", "Operators", "Citizens", "Courts", "Journalists"];
    private static readonly string[] Verbs = ["protect", "register", "forbid", "inspect", "promise"];
    private static readonly string[] Objects =
    [
        "amber lanterns", "human rights", "northern cables", "cyber security", "old harbours", "quiet servers",
        "rights of humans", "cybersecurity", "weather stations", "paper maps", "lamps",
    ];

    /// <summary>Known expressions, as the index has them.</summary>
    public static IReadOnlyCollection<string> Expressions { get; } = ["human right", "amber lantern", "northern cabl"];

    /// <summary>The documents, without files.</summary>
    public static IReadOnlyList<Document> Documents { get; } =
    [
        .. Enumerable.Range(0, DocumentCount).Select(document => WrittenClause.Document(
            $"paper-{document}",
            [
                .. Enumerable.Range(0, ClausesOfEach)
                    .Select(number => WrittenClause.Of($"paper-{document}", number + 1, Sentence(document, number))),
            ])),
    ];

    private static readonly Lazy<IReadOnlyList<string>> InMemory = new(() =>
    {
        using var index = IndexFolder.Open(Documents, Expressions, IndexSettings.InMemory);
        return [.. Shown(index)];
    });

    /// <summary>All that an index of them in memory holds, and how it ranks.</summary>
    public static IReadOnlyList<string> Expected => InMemory.Value;

    /// <summary>Writes them as a corpus folder, with metadata, a thesaurus and two principles.</summary>
    public static void Write(string folder)
    {
        for (var document = 0; document < DocumentCount; document++)
        {
            File.WriteAllLines(
                Path.Combine(folder, $"paper-{document}.txt"),
                Enumerable.Range(0, ClausesOfEach).SelectMany(number => (string[])[Sentence(document, number), ""])
                    .Prepend("").Prepend($"Paper {document} of the harbour"));
            File.WriteAllText(
                Path.Combine(folder, $"paper-{document}.json"),
                $$"""{ "id": "paper-{{document}}", "title": "Paper {{document}} of the harbour", "date": "2021" }""");
        }

        File.WriteAllText(
            Path.Combine(folder, "thesaurus.txt"),
            "lanterns, lamps^0.8\nhuman rights, rights of humans\n");
        File.WriteAllText(Path.Combine(folder, "principles.json"), """
            [{ "id": "light", "name": "Light", "group": "g", "sentence": "s",
               "terms": ["amber lanterns^0.6", "lamps^0.4"] },
             { "id": "rights", "name": "Rights", "group": "g", "sentence": "s",
               "terms": ["human rights", "rights & humans^0.5"] }]
            """);
    }

    /// <summary>All that an index holds and how it ranks, as lines.</summary>
    public static IEnumerable<string> Shown(ClauseIndex index)
    {
        foreach (var term in index.Vocabulary.Concat(Expressions).Append("human~right"))
        {
            var holders = index.Postings(term, Range.All)
                .Select(held => $"{held.Clause}@{string.Join(' ', held.Places)}");
            yield return $"{term}: {string.Join(' ', holders)}";
        }

        foreach (var question in (string[])["amber|lantern", "human right|court", "n17|protect|cybersecur"])
            foreach (var hit in index.Search(QueryOf(question.Split('|')), 50))
                yield return string.Create(CultureInfo.InvariantCulture, $"{hit.Clause} {hit.Score:R}");
    }

    /// <summary>What a library of them answers to some questions, and on the principles.</summary>
    public static List<string> Answers(Library library) =>
    [
        .. Passages(library.Ask("what must happen to the lamps?")), .. Passages(library.Search("n17 lanterns")),
        .. Passages(library.Ask("who protects human rights and quays?")), .. Passages(library.Search("suspect")),
        .. Themes(library),
    ];

    /// <summary>Its answers on the principles alone.</summary>
    public static IEnumerable<string> Themes(Library library) =>
        library.Principles.SelectMany(theme => Passages(library.Principle(theme.Id))).Select(line => $"theme {line}");

    private static IEnumerable<string> Passages(Answer answer) => answer.Passages.Concat(answer.Near)
        .Select(passage => $"{passage.Clause.Id} {passage.Score:R} {string.Join(' ', passage.Matches)}")
        .Prepend($"{answer.Query} {answer.Answered}");

    private static ClauseQuery QueryOf(string[] terms) =>
        new([.. terms.Select(term => new Disjunction([new WeightedTerm(term, 1)]))]);

    // A number in each keeps them apart; most numbers stand in several documents.
    private static string Sentence(int document, int number)
    {
        var drawn = document * 7919 + number * 31;
        return $"{Subjects[drawn % 7]} n{number % 400} {Verbs[drawn / 7 % 5]} {Objects[drawn / 3 % 11]}.";
    }
}

/// <summary>The record as a corpus folder, gone with the test.</summary>
internal sealed class LargeRecordFolder : IDisposable
{
    public LargeRecordFolder() => LargeRecord.Write(Path);

    public string Path { get; } = Directory.CreateTempSubdirectory("rapporteur-record").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
