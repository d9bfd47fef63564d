using Index;
using Index.Search;
using Lucene.Net.Store;
using Tests.Support;
using Tests.Support.Stores;
using FileDirectory = System.IO.Directory;

namespace Tests.Search;

/// <summary>What becomes of an index on disk from one start to the next (fault 26).</summary>
public sealed class IndexFolderTests : IDisposable
{
    private const int MostKept = 12;
    private readonly IndexPlace _place = new();
    private readonly LargeRecordFolder _record = new();

    /// <summary>A file, and what it becomes; with a space before it what is added to it.</summary>
    public static TheoryData<string, string> Changes => new()
    {
        { "paper-3.txt", " \n\nCourts n1 inspect quiet servers.\n" },
        { "paper-3.json", """{ "id": "paper-three", "title": "Paper 3 of the harbour", "date": "2021" }""" },
        {
            "paper-3.json",
            """
            { "id": "paper-3", "title": "Paper 3 of the harbour", "date": "2021", "editions": [{ "file": "paper-3.txt",
              "misprints": [{ "printed": "Journalists n0 inspect", "reading": "Journalists n0 suspect" }] }] }
            """
        },
        { "thesaurus.txt", " old harbours, quays of yore\n" },
        {
            "principles.json",
            """[{ "id": "maps", "name": "Maps", "group": "g", "sentence": "s", "terms": ["paper maps"] }]"""
        },
    };

    public void Dispose()
    {
        _place.Dispose();
        _record.Dispose();
    }

    [Fact]
    public void The_next_start_uses_the_same_index_and_answers_as_the_memory_does()
    {
        var memory = Library.Load(_record.Path);
        Assert.True(memory.Index.Clauses.Count > IndexSettings.MostInMemory,
            $"only {memory.Index.Clauses.Count} clauses");
        Assert.Equal(LargeRecord.Answers(memory), _place.Start(_record.Path));
        Assert.Equal(
            [$"Indexing {memory.Index.Clauses.Count:N0} clauses in {_place.Index}",
             $"The index is complete in {_place.Index}"],
            _place.News());
        var written = _place.Files.ToDictionary(file => file, File.GetLastWriteTimeUtc);
        Assert.Contains(Path.Combine(_place.Index, "themes"), written.Keys);

        Assert.Equal(LargeRecord.Answers(memory), _place.Start(_record.Path));
        Assert.Equal([$"The index in {_place.Index} is used again"], _place.News());
        Assert.Equal(written, _place.Files.ToDictionary(file => file, File.GetLastWriteTimeUtc));
    }

    [Fact]
    public void A_small_corpus_stays_in_memory()
    {
        Assert.NotEmpty(_place.Load(Repository.Seeds).Ask("who should run the internet?").Passages);
        Assert.Empty(FileDirectory.GetFileSystemEntries(_place.Root));
        Assert.Empty(_place.News());
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void Whatever_the_index_is_made_of_has_an_index_of_its_own_when_it_changes(string file, string change)
    {
        _place.Start(_record.Path);
        var old = _place.Index;
        _place.News();
        var path = Path.Combine(_record.Path, file);
        if (change[0] == ' ') File.AppendAllText(path, change[1..]);
        else File.WriteAllText(path, change);

        var memory = Library.Load(_record.Path);
        Assert.Empty(memory.Faults);
        Assert.Equal(LargeRecord.Answers(memory), _place.Start(_record.Path));
        Assert.StartsWith("Indexing ", _place.News()[0], StringComparison.Ordinal);
        Assert.Contains(old, FileDirectory.GetDirectories(_place.Root));
        Assert.Equal(2, FileDirectory.GetDirectories(_place.Root).Length);
    }

    [Fact]
    public void A_title_changes_no_index()
    {
        _place.Start(_record.Path);
        File.WriteAllText(
            Path.Combine(_record.Path, "paper-3.json"),
            """{ "id": "paper-3", "title": "Another title", "date": "2022" }""");
        _place.News();
        _place.Start(_record.Path);
        Assert.Equal([$"The index in {_place.Index} is used again"], _place.News());
    }

    [Fact]
    public void An_index_under_the_name_of_another_is_made_anew()
    {
        _place.Start(_record.Path);
        var mine = _place.Index;
        File.AppendAllText(Path.Combine(_record.Path, "paper-2.txt"), "\nCourts n1 inspect quiet servers.\n");
        _place.Start(_record.Path);
        var other = FileDirectory.GetDirectories(_place.Root).Single(folder => folder != mine);
        FileDirectory.Delete(other, recursive: true);
        FileDirectory.Move(mine, other);
        _place.News();
        Assert.Equal(LargeRecord.Answers(Library.Load(_record.Path)), _place.Start(_record.Path));
        Assert.StartsWith("Indexing ", _place.News()[0], StringComparison.Ordinal);
    }

    [Fact, Trait("Fault", "26")]
    public void Where_no_folder_can_be_the_memory_answers_and_one_warning_says_what_to_set()
    {
        var file = Path.Combine(_place.Root, "a file");
        File.WriteAllText(file, "");
        foreach (var folder in (string[])[file, Path.Combine(file, "index"), "a\0b"])
        {
            var settings = _place.Settings with { Folder = folder };
            using var index = IndexFolder.Open(LargeRecord.Documents, LargeRecord.Expressions, settings);
            Assert.Equal(LargeRecord.Expected, LargeRecord.Shown(index));
            var warning = Assert.Single(_place.News(), IndexPlace.IsWarning);
            Assert.Contains("State:Folder", warning, StringComparison.Ordinal);
        }
    }

    [DiskFact, Trait("Fault", "26")]
    public void A_full_disk_leaves_the_answer_to_the_memory_and_a_read_only_one_serves_the_index_it_holds()
    {
        using var disk = SmallDisk.Mount();
        var settings = _place.Settings with { Folder = disk.Folder };
        var filler = Path.Combine(disk.Folder, "filler");
        File.WriteAllBytes(filler, new byte[200_000]);
        var expected = LargeRecord.Answers(Library.Load(_record.Path));
        Assert.Equal(expected, _place.Start(_record.Path, settings));
        Assert.Single(_place.News(), IndexPlace.IsWarning);
        Assert.DoesNotContain(
            FileDirectory.GetDirectories(disk.Folder).SelectMany(FileDirectory.GetFiles),
            file => Path.GetFileName(file) != "write.lock");

        File.Delete(filler);
        Assert.Equal(expected, _place.Start(_record.Path, settings));
        Assert.DoesNotContain(_place.News(), IndexPlace.IsWarning);
        disk.Remount(writable: false);
        Assert.Equal(expected, _place.Start(_record.Path, settings));
        Assert.EndsWith("is used again", Assert.Single(_place.News()), StringComparison.Ordinal);
    }

    [Fact]
    public void Indexes_that_were_not_used_for_long_go_and_one_that_is_written_stays()
    {
        var longAgo = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        var folders = Enumerable.Range(0, MostKept + 2)
            .Select(i => FileDirectory.CreateDirectory(Path.Combine(_place.Root, $"{i:x32}")).FullName).ToList();
        foreach (var folder in folders) File.WriteAllText(Path.Combine(folder, "_0.doc"), "");
        using var oldest = new NIOFSDirectory(folders[0]);
        using var held = oldest.MakeLock("write.lock");
        Assert.True(held.Obtain());
        for (var age = 0; age < folders.Count; age++)
            FileDirectory.SetLastWriteTimeUtc(folders[age], longAgo.AddDays(age));
        _place.Open();
        var left = FileDirectory.GetDirectories(_place.Root);
        Assert.Equal(folders.Skip(3).Prepend(folders[0]), left.Where(folders.Contains).Order(StringComparer.Ordinal));
        Assert.Equal(MostKept + 1, left.Length);
    }
}
