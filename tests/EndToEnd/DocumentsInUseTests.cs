using Bot.Commands;
using Bot.Hosting;
using Tests.Support;

namespace Tests.EndToEnd;

/// <summary>A library of some of the documents knows of no other.</summary>
public sealed class DocumentsInUseTests
{
    [Fact]
    public void Fewer_documents_keep_their_references_and_count_for_themselves()
    {
        var fewer = RealLibrary.Library.Only(new HashSet<string> { "wuzhen", "dfi", "nowhere" });
        Assert.Equal(["dfi", "wuzhen"], fewer.Documents.Select(document => document.Id).Order(StringComparer.Ordinal));
        foreach (var document in fewer.Documents)
            Assert.Equal(RealLibrary.Library.Documents.Single(d => d.Id == document.Id).Clauses.Select(c => c.Id), document.Clauses.Select(c => c.Id));

        var answer = fewer.Ask("who should run the internet?");
        Assert.Equal(fewer.Documents.Sum(d => d.Clauses.Count), answer.Searched.Clauses);
        Assert.All(answer.Passages.Concat(answer.Near), passage => Assert.Contains(passage.Clause.Id.Document, new[] { "dfi", "wuzhen" }));
        Assert.Null(fewer.FindDocument("budapest"));
    }

    [Fact]
    public void The_commands_of_a_set_are_made_once_and_eight_sets_are_kept()
    {
        var catalogs = new ServerCatalogs(new CommandScan(RealLibrary.Services, CommandTypes.In(typeof(ICommand).Assembly), Microsoft.Extensions.Logging.Abstractions.NullLogger<CommandCatalog>.Instance));
        var whole = RealLibrary.Catalog;
        Assert.Same(whole, catalogs.Of(whole, []));
        Assert.Same(whole, catalogs.Of(whole, [.. whole.Library.Documents.Select(d => d.Id)]));
        var first = catalogs.Of(whole, ["wuzhen", "dfi"]);
        Assert.Same(first, catalogs.Of(whole, ["dfi", "wuzhen"]));
        for (var i = 0; i < 7; i++) catalogs.Of(whole, ["wuzhen", $"other-{i}"]);
        Assert.Same(first, catalogs.Of(whole, ["dfi", "wuzhen"]));
        for (var i = 0; i < 8; i++) catalogs.Of(whole, ["wuzhen", $"more-{i}"]);
        Assert.NotSame(first, catalogs.Of(whole, ["dfi", "wuzhen"]));
    }
}
