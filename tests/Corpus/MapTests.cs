using Index.Corpus;
using Tests.Support;

namespace Tests.Corpus;

/// <summary>The parser's reading of the five seed files against the hand-made map of every line.</summary>
public sealed class MapTests
{
    private static readonly IReadOnlyList<string[]> Map = Repository.Rows("Corpus", "map.tsv");

    [Fact]
    public void Loads_every_file_without_a_fault() => Assert.Empty(Seeds.Corpus.Faults);

    [Fact]
    public void Finds_all_84_clauses_in_order_and_no_other()
    {
        var wanted = Map.Where(r => r[0] == "clause").Select(r => r[1]).ToList();
        var found = Map.Where(r => r[0] == "clause").Select(r => r[1].Split('/')[0]).Distinct()
            .SelectMany(d => Seeds.Document(d).Clauses).Select(c => c.Id.ToString()).ToList();
        Assert.Equal(84, wanted.Count);
        Assert.Equal(string.Join('\n', wanted), string.Join('\n', found));
    }

    [Fact]
    public void Gives_each_clause_exactly_its_text_headings_run_in_and_lead_in()
    {
        var wrong = new List<string>();
        foreach (var row in Map.Where(r => r[0] == "clause"))
        {
            var clause = Seeds.Clauses.SingleOrDefault(c => c.Id.ToString() == row[1]);
            if (clause is null) { wrong.Add($"{row[1]}: missing"); continue; }
            Compare(wrong, row[1], "text", LineOf(row), clause.Quote);
            Compare(wrong, row[1], "headings", row[4], string.Join(" > ", clause.HeadingPath.Select(h => h.Quote)));
            Compare(wrong, row[1], "run-in", row[5], clause.RunIn?.In(clause.Text.File.Text) ?? "");
            Compare(wrong, row[1], "lead-in", row[6], clause.LeadIn?.ToString() ?? "");
            if (row[7].Length > 0 && clause.LeadInWords?.Quote.EndsWith(row[7], StringComparison.Ordinal) != true || row[7].Length == 0 && clause.LeadInWords is not null)
                wrong.Add($"{row[1]}: words of the lead-in “{clause.LeadInWords?.Quote}”, not “{row[7]}”");
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Says_of_every_line_that_is_not_blank_what_it_is()
    {
        var wrong = new List<string>();
        var wanted = Map.ToDictionary(r => (r[2], int.Parse(r[3], System.Globalization.CultureInfo.InvariantCulture)), r => r[0] == "also" ? "clause" : r[0]);
        foreach (var edition in Seeds.Corpus.Documents.SelectMany(d => d.Editions.Select(e => (Document: d, Edition: e))))
        {
            var lines = edition.Edition.File.Text.Split('\n');
            for (var n = 1; n <= lines.Length; n++)
            {
                if (string.IsNullOrWhiteSpace(lines[n - 1])) continue;
                var found = KindOf(edition.Document, edition.Edition, n);
                var right = wanted.GetValueOrDefault((edition.Edition.File.Name, n), "nothing in the map");
                if (found != right) wrong.Add($"{edition.Edition.File.Name}:{n} is {found}, not {right}: {lines[n - 1]}");
            }
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Finds_the_15_differences_between_the_two_editions_of_shared_future()
    {
        var wanted = Repository.Rows("Corpus", "variants.tsv").Select(r => $"{r[0]}: {r[1]} | {r[2]}");
        var found = Seeds.Document("shared-future").Variants.Select(v => v.Quoted.Span.Length == 0
            ? $"{v.Clause}: and globalization | and {v.Other.Quote} globalization"
            : $"{v.Clause}: {v.Quoted.Quote.Trim('.', ',')} | {v.Other.Quote.Trim('.', ',')}");
        Assert.Equal(string.Join('\n', wanted), string.Join('\n', found));
    }

    private static string KindOf(Document document, Edition edition, int line)
    {
        bool Here(Placement place) => place.File == edition.File && place.Line == line;
        return document.Clauses.Any(c => Here(c.Text) || c.AlsoIn.Any(Here)) ? "clause"
            : document.Apparatus.FirstOrDefault(a => Here(a.Text)) is { } a ? a.Id.Place.Split("-2")[0]
            : edition.Title is { } title && Here(title) ? "title"
            : edition.Headings.Any(Here) ? "heading"
            : edition.LeftOut.Any(l => Here(l.Line)) ? "junk"
            : "nothing";
    }

    private static string LineOf(string[] row)
    {
        var line = File.ReadAllLines(Path.Combine(Repository.Seeds, row[2]))[int.Parse(row[3], System.Globalization.CultureInfo.InvariantCulture) - 1].Trim();
        return line.StartsWith("- ", StringComparison.Ordinal) ? line[2..] : line;
    }

    private static void Compare(List<string> wrong, string id, string what, string wanted, string found)
    {
        if (wanted != found) wrong.Add($"{id}: {what} “{found}”, not “{wanted}”");
    }
}
