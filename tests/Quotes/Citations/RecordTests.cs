using Index.Corpus;
using Index.Quotes.Citations;
using Tests.Support;

namespace Tests.Quotes.Citations;

public sealed class RecordTests
{
    private static readonly DocumentMetadata Hostile = new()
    {
        Title = "100% {R&D}\r\n\\x ~a ^b _c #d $e\nER  - \n@misc{y",
        Issuer = "Ministry, X & {Y}",
        Date = "2014-11",
        Status = "draft_1",
        Publisher = "A}\u0007B",
        Address = "https://example.org/a_b?x={1}&y=\\z w%20#f",
    };

    public static TheoryData<string> Clauses => [.. Seeds.Clauses.Select(clause => $"{clause.Id}")];

    private static string Record(CitationForm form, DocumentMetadata? about = null)
    {
        var document = HandMade.DocumentOf(HandMade.Sovereignty.Id);
        return CitationForms.Of(form, document with { About = about ?? document.About }, HandMade.Sovereignty).Single().ToString();
    }

    private static (Document Document, Clause Clause) Of(string id) =>
        Seeds.Corpus.Documents.SelectMany(d => d.Clauses.Select(c => (d, c))).Single(pair => $"{pair.c.Id}" == id);

    [Fact]
    public void Bibtex_has_a_key_and_only_what_is_known() => Assert.Equal(
        $$$"""
        @misc{wuzhen:2,
          title = {{Wuzhen Declaration}},
          year = {2014},
          month = nov,
          day = {21},
          howpublished = {The Register},
          url = {https://www.theregister.com/2014/11/22/china_wuzhen_world_internet_conference_overview/?page=2},
          note = {Second; draft, never adopted},
          annote = {“{{{HandMade.Sovereignty.Quote}}}”}
        }
        """, Record(CitationForm.Bibtex));

    [Fact]
    public void Bibtex_escapes_what_tex_would_act_on()
    {
        var record = Record(CitationForm.Bibtex, Hostile);
        Assert.Contains(@"title = {{100\% {\textbraceleft}R\&D{\textbraceright} {\textbackslash}x {\textasciitilde}a {\textasciicircum}b \_c \#d \$e ER - @misc{\textbraceleft}y}},", record, StringComparison.Ordinal);
        Assert.Contains(@"author = {{Ministry, X \& {\textbraceleft}Y{\textbraceright}}},", record, StringComparison.Ordinal);
        Assert.Contains(@"howpublished = {A{\textbraceright} B},", record, StringComparison.Ordinal);
        Assert.Contains("url = {https://example.org/a_b?x=%7B1%7D&y=%5Cz%20w%20#f},", record, StringComparison.Ordinal);
        Assert.Contains(@"note = {Second; draft\_1},", record, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Clauses))]
    public void The_braces_of_a_bibtex_entry_balance(string id)
    {
        var depth = 0;
        var record = $"{CitationForms.Of(CitationForm.Bibtex, Of(id).Document, Of(id).Clause).Single()}";
        for (var i = 0; i < record.Length; i++)
        {
            depth += record[i] switch { '{' => 1, '}' => -1, _ => 0 };
            Assert.True(depth > 0 || i < record.IndexOf('{', StringComparison.Ordinal) || i == record.Length - 1, $"closed at {i}");
        }
        Assert.Equal(0, depth);
    }

    [Fact]
    public void Ris_has_its_lines_in_order() => Assert.Equal(
        $"""
        TY  - ELEC
        ID  - wuzhen/2
        TI  - Wuzhen Declaration
        PY  - 2014
        DA  - 2014/11/21/
        PB  - The Register
        UR  - https://www.theregister.com/2014/11/22/china_wuzhen_world_internet_conference_overview/?page=2
        N1  - Second; draft, never adopted
        N1  - “{HandMade.Sovereignty.Quote}”
        ER  - 
        """, Record(CitationForm.Ris));

    [Fact]
    public void Ris_keeps_every_value_on_one_line()
    {
        var lines = Record(CitationForm.Ris, Hostile).Split('\n');
        Assert.All(lines, line => Assert.Matches("^[A-Z][A-Z0-9]  - ", line));
        Assert.Equal("TI  - 100% {R&D} \\x ~a ^b _c #d $e ER - @misc{y", lines.Single(line => line.StartsWith("TI", StringComparison.Ordinal)));
        Assert.Equal("DA  - 2014/11//", lines.Single(line => line.StartsWith("DA", StringComparison.Ordinal)));
        Assert.Equal("TY  - ELEC", lines[0]);
        Assert.Single(lines, line => line.StartsWith("ER", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Clauses))]
    public void Every_form_of_every_clause_says_what_the_document_is_worth(string id)
    {
        var (document, clause) = Of(id);
        foreach (var form in Enum.GetValues<CitationForm>())
            Assert.Contains(CitationForms.Of(form, document, clause), line => line.ToString().Contains(document.About.Status!, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Keys_of_clauses_stay_apart()
    {
        var keys = Seeds.Clauses.Select(clause => CitationForms.Of(CitationForm.Bibtex, Seeds.Document(clause.Id.Document), clause).Single().ToString().Split(',')[0]).ToList();
        Assert.Equal(keys.Count, keys.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory, MemberData(nameof(Clauses))]
    public void The_tag_line_of_a_card_is_never_ours(string id)
    {
        var (document, clause) = Of(id);
        var tag = CitationForms.Of(CitationForm.Card, document, clause).Single(line => line.Use == "tag").ToString();
        Assert.True(tag == clause.Label || clause.Text.File.Text.Contains(tag, StringComparison.Ordinal), tag);
    }

    [Theory]
    [InlineData("No issuer; drafted somewhere", null)]
    [InlineData("Not stated; speaks as “we”", null)]
    [InlineData("Norway; as host", "Norway")]
    [InlineData("Freedom Online Coalition", "Freedom Online Coalition")]
    [InlineData(" ", null)]
    public void A_remark_is_no_author(string issuer, string? author)
    {
        var record = Record(CitationForm.Ris, new DocumentMetadata { Title = "T", Issuer = issuer });
        Assert.Equal(author is null ? [] : [$"AU  - {author}"], record.Split('\n').Where(line => line.StartsWith("AU", StringComparison.Ordinal)));
    }
}
