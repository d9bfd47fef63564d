using Tests.Support;

namespace Tests.Corpus;

/// <summary>Metadata names files of the corpus folder and nothing else is read.</summary>
public sealed class PathTests : IDisposable
{
    private readonly SeedCopy _seeds = new();
    private readonly string _outside = Directory.CreateTempSubdirectory("outside-").FullName;

    public PathTests() => File.WriteAllText(Path.Combine(_outside, "secret.txt"), "SECRET CANARY\n\nThis stands outside of the corpus folder.\n");

    public void Dispose()
    {
        _seeds.Dispose();
        Directory.Delete(_outside, recursive: true);
    }

    public static TheoryData<string> Names() =>
    [
        "../secret.txt", "../../etc/passwd", "/etc/passwd", "..\\..\\secret.txt", "C:\\secret.txt", "C:secret.txt", "\\\\host\\share\\secret.txt", "//host/share",
        "./wuzhen.txt", "sub/../wuzhen.txt", "wuzhen.txt\u0000.json", "..", ".", "", " ", "file:///etc/passwd", "wuzhen.txt/", "~/secret.txt",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_that_is_a_path_is_refused(string name)
    {
        _seeds.Write("evil.json", $$"""{ "id": "evil", "editions": [{ "file": {{System.Text.Json.JsonSerializer.Serialize(name)}} }] }""");
        Assert.Contains("evil.json names it.", _seeds.Fault().What, StringComparison.Ordinal);
        AssertNothingIsRead();
    }

    [Fact]
    public void The_whole_path_of_a_file_outside_is_refused()
    {
        foreach (var path in new[] { Path.Combine(_outside, "secret.txt"), Path.GetRelativePath(_seeds.Folder, Path.Combine(_outside, "secret.txt")) })
        {
            _seeds.Write("evil.json", $$"""{ "id": "evil", "editions": [{ "file": {{System.Text.Json.JsonSerializer.Serialize(path)}} }] }""");
            Assert.Equal(path, _seeds.Fault().File);
            AssertNothingIsRead();
        }
    }

    [Theory]
    [InlineData("link.txt")]
    [InlineData("link.json")]
    public void A_link_that_leads_out_is_refused(string name)
    {
        File.CreateSymbolicLink(_seeds.PathOf(name), Path.Combine(_outside, "secret.txt"));
        var fault = _seeds.Fault();
        Assert.Equal((name, "The name is a link that leads out of the corpus folder."), (fault.File, fault.What));
        AssertNothingIsRead();
    }

    [Theory]
    [InlineData("thesaurus.txt", "canary => internet\n")]
    [InlineData("opposites.txt", "canary: multistakeholder <> multilateral\n")]
    [InlineData("commitment.txt", "canary: internet\n")]
    [InlineData("principles.json", """[{ "id": "canary", "name": "Canary", "terms": ["internet"] }]""")]
    public void A_file_of_word_knowledge_that_is_a_link_leading_out_is_not_read(string name, string text)
    {
        File.WriteAllText(Path.Combine(_outside, name), text);
        File.Delete(_seeds.PathOf(name));
        File.CreateSymbolicLink(_seeds.PathOf(name), Path.Combine(_outside, name));

        var library = _seeds.Commands().Library;

        var fault = Assert.Single(library.Faults);
        Assert.Equal((name, "The name is a link that leads out of the corpus folder."), (fault.File, fault.What));
        Assert.DoesNotContain("canary", library.Principles.Select(p => p.Id).Concat(library.Commitment.Strengths).Concat(library.Knowledge.Thesaurus.Written).Concat(library.Knowledge.Opposites.Select(o => o.Name)));
    }

    [Fact]
    public void A_file_of_word_knowledge_that_is_a_link_to_nowhere_is_named()
    {
        File.Delete(_seeds.PathOf("thesaurus.txt"));
        File.CreateSymbolicLink(_seeds.PathOf("thesaurus.txt"), Path.Combine(_seeds.Folder, "gone.txt"));
        Assert.Equal("thesaurus.txt", Assert.Single(_seeds.Commands().Library.Faults).File);
    }

    [Fact]
    public void A_link_to_a_folder_whose_name_begins_alike_is_refused()
    {
        var sibling = Directory.CreateDirectory(_seeds.Folder + "-evil").FullName;
        try
        {
            File.Copy(Path.Combine(_outside, "secret.txt"), Path.Combine(sibling, "secret.txt"));
            File.CreateSymbolicLink(_seeds.PathOf("link.txt"), Path.Combine(sibling, "secret.txt"));
            Assert.Equal("link.txt", _seeds.Fault().File);
            AssertNothingIsRead();
        }
        finally
        {
            Directory.Delete(sibling, recursive: true);
        }
    }

    [Fact]
    public void A_link_that_leads_to_itself_or_nowhere_is_named()
    {
        File.CreateSymbolicLink(_seeds.PathOf("loop.txt"), _seeds.PathOf("loop.txt"));
        Assert.Equal("loop.txt", _seeds.Fault().File);
        File.Delete(_seeds.PathOf("loop.txt"));
        File.CreateSymbolicLink(_seeds.PathOf("gone.txt"), _seeds.PathOf("nothing.txt"));
        Assert.Equal("gone.txt", _seeds.Fault().File);
    }

    [Fact]
    public void A_folder_that_is_called_like_a_text_is_no_document()
    {
        Directory.CreateDirectory(_seeds.PathOf("folder.txt"));
        Assert.Empty(_seeds.Load().Faults);
    }

    private void AssertNothingIsRead()
    {
        var corpus = _seeds.Load();
        Assert.Equal(Seeds.Corpus.Documents.Select(d => d.Id), corpus.Documents.Select(d => d.Id));
        Assert.DoesNotContain(corpus.Documents.SelectMany(d => d.Editions), e => e.File.Text.Contains("CANARY", StringComparison.Ordinal));
        Assert.DoesNotContain(corpus.Faults, f => $"{f}".Contains("CANARY", StringComparison.Ordinal));
    }
}
