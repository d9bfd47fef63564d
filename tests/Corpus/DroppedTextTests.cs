using Index;
using Index.Quotes;
using Tests.Support;

namespace Tests.Corpus;

/// <summary>A declaration that the code has never seen, put into the folder as a bare text file and asked through the library.</summary>
public sealed class DroppedTextTests
{
    private static readonly Lazy<Library> Loaded = new(Load);

    [Fact]
    public void Is_served_beside_the_others_without_a_fault()
    {
        Assert.Empty(Loaded.Value.Faults);
        Assert.Equal(["budapest", "dfi", "lantern-bay", "shared-future", "wuzhen"], Loaded.Value.Documents.Select(d => d.Id));
    }

    [Fact]
    public void Takes_its_title_from_its_own_lines() =>
        Assert.Equal("The Lantern Bay Declaration on Shared Networks", Loaded.Value.FindDocument("lantern bay")?.Title);

    [Fact]
    public void A_number_out_of_range_is_answered_with_the_articles_there_are() =>
        Assert.StartsWith("lantern-bay has articles 1 to 6; there is no 9.", Assert.IsType<Reference.Invalid>(Loaded.Value.Resolve("lantern bay article 9")).What, StringComparison.Ordinal);

    [Theory]
    [InlineData("lantern bay article 3", "lantern-bay/article-3")]
    [InlineData("article 2 of the Lantern Bay Declaration", "lantern-bay/article-2/1 lantern-bay/article-2/1/a lantern-bay/article-2/1/b lantern-bay/article-2/1/b/1 lantern-bay/article-2/1/b/2 lantern-bay/article-2/2")]
    [InlineData("lantern bay article 2(2)", "lantern-bay/article-2/2")]
    [InlineData("lantern bay 2(1)(b)", "lantern-bay/article-2/1/b")]
    [InlineData("lantern bay article 2 2", "lantern-bay/article-2/2")]
    [InlineData("lantern bay 2(1)(b)(ii)", "lantern-bay/article-2/1/b/2")]
    [InlineData("lantern bay article 5 bullet 2", "lantern-bay/article-5/2")]
    [InlineData("lantern bay preamble 2", "lantern-bay/preamble/p2")]
    [InlineData("lantern bay sealed letters", "lantern-bay/article-3")]
    [InlineData("lantern bay footnote 2", "lantern-bay/footnote-2")]
    public void Is_found_by_its_numbers(string typed, string ids)
    {
        var reference = Loaded.Value.Resolve(typed);
        var found = reference is Reference.Found f ? f.Clauses : [];
        Assert.True(ids == string.Join(' ', found.Select(c => c.Id)), $"{typed}: {reference} {string.Join(' ', found.Select(c => c.Id))}");
    }

    [Theory]
    [InlineData("may a keeper read sealed letters?", "lantern-bay/article-3")]
    [InlineData("who may order a beacon to be put out?", "lantern-bay/article-2/1")]
    [InlineData("what does the lantern bay declaration say about children?", "lantern-bay/article-5/1")]
    public void Answers_questions(string question, string id)
    {
        var answer = Loaded.Value.Ask(question);
        Assert.True(answer.Passages.Take(3).Any(p => p.Clause.Id.ToString() == id), $"{question}: {string.Join(' ', answer.Passages.Concat(answer.Near).Select(p => p.Clause.Id))}");
    }

    [Fact]
    public void Quotes_an_item_without_its_marker_and_with_what_leads_it_in()
    {
        var item = Loaded.Value.FindDocument("lantern bay")!.Clauses.Single(c => c.Id.Place == "article-5/2");
        Assert.Equal("publish the charts in all languages spoken aboard,\n    including those that are sung; and", item.Quote);
        Assert.Equal("The free harbours will:", item.LeadInWords?.Quote);
        Assert.Equal(["Part Two\nWork to be done", "Article 5\nPilots for young sailors"], item.HeadingPath.Select(h => h.Quote));
    }

    private static Library Load()
    {
        var folder = Directory.CreateTempSubdirectory("dropped");
        try
        {
            foreach (var file in Directory.GetFiles(Repository.Seeds)) File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)));
            File.Copy(Path.Combine(Repository.Root, "tests", "Corpus", "Samples", "lantern-bay.txt"), Path.Combine(folder.FullName, "lantern-bay.txt"));
            return Library.Load(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
