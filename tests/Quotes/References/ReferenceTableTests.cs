using System.Runtime.CompilerServices;
using Index.Corpus;
using Index.Quotes;
using Index.Quotes.References;
using Tests.Support;

namespace Tests.Quotes.References;

public sealed class ReferenceTableTests
{
    private static readonly ReferenceReader Reader = new(Seeds.Corpus.Documents);

    public static TheoryData<string, string> Rows() => Table();

    [Theory]
    [MemberData(nameof(Rows))]
    public void Means_what_the_table_says(string typed, string answer)
    {
        var reference = Reader.Read(typed);
        if (answer.StartsWith("! ", StringComparison.Ordinal))
        {
            var refusal = Assert.IsType<Reference.Invalid>(reference);
            Assert.Contains(answer[2..], refusal.What + " " + refusal.Next, StringComparison.Ordinal);
            Assert.NotEmpty(refusal.Next);
        }
        else
            Assert.Equal(answer, Shown(reference));
    }

    [Fact]
    public void Every_clause_and_apparatus_line_is_found_by_its_id() =>
        Assert.All(Seeds.Corpus.Documents.SelectMany(d => d.Clauses.Concat(d.Apparatus)), clause =>
        {
            Assert.Equal($"{clause.Id}", Shown(Reader.Read($"{clause.Id}")));
            Assert.Equal($"{clause.Id}", Shown(Reader.Read($" {clause.Id}. ".Replace('/', ' ').ToUpperInvariant())));
        });

    internal static string Shown(Reference reference) => reference switch
    {
        Reference.Found found => Ids(found.Clauses),
        Reference.Ambiguous ambiguous => "? " + Ids(ambiguous.Candidates),
        Reference.Invalid invalid => $"! {invalid.What} {invalid.Next}",
        _ => "",
    };

    private static string Ids(IEnumerable<Clause> clauses) => string.Join(' ', clauses.Select(c => c.Id));

    private static TheoryData<string, string> Table([CallerFilePath] string here = "")
    {
        var rows = new TheoryData<string, string>();
        foreach (var line in File.ReadAllLines(Path.Combine(Path.GetDirectoryName(here)!, "references.md")).Where(l => l.StartsWith("| ", StringComparison.Ordinal)).Skip(2))
            if (line.Split('|') is [_, var typed, var answer, _])
                rows.Add(typed.Trim(), answer.Trim());
        return rows;
    }
}
