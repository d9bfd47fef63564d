using Tests.Support;

namespace Tests.Corpus;

/// <summary>Broken metadata is named with its line, its text is not served under guesses, and the other documents load.</summary>
public sealed class BrokenMetadataTests : IDisposable
{
    private readonly SeedCopy _seeds = new();

    public void Dispose() => _seeds.Dispose();

    [Theory]
    [InlineData("\"id\": \"wuzhen\",", "\"id\": wuzhen,", 2)]
    [InlineData("\"issuer\":", "\"isuer\":", 5)]
    [InlineData("\"date\": \"2014-11-21\",", "\"date\": 2014,", 7)]
    [InlineData("\"shortNames\": [", "\"shortNames\": [null, ", 1)]
    [InlineData("\"editions\": [", "\"editions\": [null, ", 1)]
    [InlineData("\"editions\": [", "\"editions\": null, \"x\": [", 12)]
    [InlineData("\"name\":", "\"misprints\": [{ \"printed\": \"energy\" }], \"name\":", 15)]
    [InlineData("\"name\":", "\"misprints\": [null], \"name\":", 1)]
    public void Broken_json_is_named_with_its_line_and_its_text_is_not_served(string words, string by, int line)
    {
        _seeds.Change("wuzhen.json", words, by);
        var fault = _seeds.Fault();
        Assert.Equal(("wuzhen.json", line), (fault.File, fault.Line));
        Assert.Equal(["budapest", "dfi", "shared-future"], _seeds.Load().Documents.Select(d => d.Id));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("\0")]
    [InlineData("{\"editions\": [{\"file\": \"shared-future-china-daily.txt\"")]
    public void Texts_of_other_names_are_not_served_either(string json)
    {
        _seeds.Write("shared-future.json", json);
        Assert.Equal("shared-future.json", _seeds.Fault().File);
        Assert.Equal(["budapest", "dfi", "wuzhen"], _seeds.Load().Documents.Select(d => d.Id));
    }

    [Theory]
    [InlineData("\"begins\": \"Wuzhen Declaration\"", "\"begins\": \"Wuhan Declaration\"", "“begins” of wuzhen.txt: no line of the file starts with “Wuhan Declaration”.")]
    [InlineData("future of the Internet.\"", "future of the internet.\"", "“ends” of wuzhen.txt: no line of the file ends with “jointly create a bright future of the internet.”.")]
    [InlineData("\"id\": \"wuzhen\"", "\"id\": \"Wu Zhen\"", "The id “Wu Zhen” has other signs than a–z, 0–9 and hyphens.")]
    [InlineData("\"id\": \"wuzhen\"", "\"id\": \"\"", "The id “” has other signs")]
    public void What_the_text_does_not_hold_is_named(string words, string by, string what)
    {
        _seeds.Change("wuzhen.json", words, by);
        var fault = _seeds.Fault();
        Assert.Equal("wuzhen.json", fault.File);
        Assert.StartsWith(what, fault.What, StringComparison.Ordinal);
        Assert.Equal(3, _seeds.Load().Documents.Count);
    }

    [Theory]
    [InlineData("winwon", "The misprint “winwon” is not in the text part")]
    [InlineData("cyberspace", "The misprint “cyberspace” stands more than once")]
    [InlineData("", "The misprint “” is not in the text part")]
    public void A_misprint_that_is_not_there_is_named_and_its_document_loads(string printed, string what)
    {
        _seeds.Change("shared-future.json", "\"winwin\"", $"\"{printed}\"");
        var fault = _seeds.Fault();
        Assert.Equal("shared-future.json", fault.File);
        Assert.StartsWith(what, fault.What, StringComparison.Ordinal);
        Assert.Equal(6, _seeds.Document("shared-future").Editions[0].Misprints.Count);
    }

    [Fact]
    public void Of_two_documents_with_one_id_the_first_file_is_served()
    {
        _seeds.Write("zebra.json", """{ "id": "wuzhen" }""");
        _seeds.Write("zebra.txt", "Zebra Declaration\n\nWe are striped.\n");
        var fault = _seeds.Fault();
        Assert.Equal(("zebra.json", "The id “wuzhen” is taken by another document."), (fault.File, fault.What));
        Assert.Equal(Seeds.Document("wuzhen").Title, _seeds.Document("wuzhen").Title);
    }

    [Fact]
    public void A_text_needs_no_metadata()
    {
        _seeds.Write("Zebra Declaration.txt", "Zebra Declaration\n\nWe are striped.\n\nWe stay striped.\n");
        var document = _seeds.Document("zebra-declaration");
        Assert.Equal(("Zebra Declaration", 2), (document.Title, document.Clauses.Count));
    }

    [Fact]
    public void A_broken_line_of_the_thesaurus_or_the_principles_is_named()
    {
        File.AppendAllText(_seeds.PathOf("thesaurus.txt"), "\na => b => c\n");
        var lines = File.ReadAllLines(_seeds.PathOf("thesaurus.txt")).Length;
        var fault = Assert.Single(_seeds.Commands().Library.Faults);
        Assert.Equal(("thesaurus.txt", lines), (fault.File, fault.Line));

        File.AppendAllText(_seeds.PathOf("commitment.txt"), "\nduty should\n");
        Assert.Contains(_seeds.Commands().Library.Faults, f => f.File == "commitment.txt" && f.Line == File.ReadAllLines(_seeds.PathOf("commitment.txt")).Length);

        _seeds.Write("principles.json", "[\n { \"id\": \"x\", }\n]");
        Assert.Contains(_seeds.Commands().Library.Faults, f => f.File == "principles.json" && f.Line == 2);
    }

    [Theory]
    [InlineData("[null]")]
    [InlineData("""[{ "id": null, "name": "x", "terms": [] }]""")]
    [InlineData("""[{ "id": "x", "name": null, "terms": [] }]""")]
    [InlineData("""[{ "id": "x", "name": "x", "terms": null }]""")]
    [InlineData("""[{ "id": "x", "name": "x", "terms": ["a", null] }]""")]
    [InlineData("""[{ "id": "x", "name": "x", "terms": [], "also": [null], "not": [null] }]""")]
    public void A_null_among_the_principles_is_named_and_the_others_count(string principles)
    {
        _seeds.Write("principles.json", principles[..^1] + """, { "id": "good", "name": "Good", "terms": ["internet"], "group": null, "also": null }]""");
        var library = _seeds.Commands().Library;
        Assert.Equal("good", Assert.Single(library.Principles).Id);
        var fault = Assert.Single(library.Faults);
        Assert.Equal("principles.json", fault.File);
        Assert.Contains("Principle 1 of the list", fault.What, StringComparison.Ordinal);
    }
}
