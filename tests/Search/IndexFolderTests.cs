using System.Diagnostics;
using Index;
using Index.Corpus;
using Index.Passages;
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
    private const string Segments = "segments_1";
    private static readonly IReadOnlyList<Document> Made = LargeRecord.Made();
    private static readonly Lazy<IReadOnlyList<string>> Expected = new(() =>
    {
        using var index = IndexFolder.Open(Made, LargeRecord.Expressions, IndexSettings.InMemory);
        return [.. LargeRecord.Shown(index)];
    });

    private readonly IndexPlace _place = new();
    private readonly string _seeds = FileDirectory.CreateTempSubdirectory("rapporteur-record").FullName;

    public IndexFolderTests() => LargeRecord.Write(_seeds);

    /// <summary>A file, and what it becomes; with a space before it what is added to it.</summary>
    public static TheoryData<string, string> Changes => new()
    {
        { "paper-3.txt", " \n\nCourts n1 inspect quiet servers.\n" },
        { "paper-3.json", """{ "id": "paper-three", "title": "Paper 3 of the harbour", "date": "2021" }""" },
        {
            "paper-3.json",
            """
            { "id": "paper-3", "title": "Paper 3 of the harbour", "date": "2021", "editions":
              [{ "file": "paper-3.txt", "misprints": [{ "printed": "Journalists n0 inspect", "reading": "Journalists n0 suspect" }] }] }
            """
        },
        { "thesaurus.txt", " old harbours, quays of yore\n" },
        { "principles.json", """[{ "id": "maps", "name": "Maps", "group": "g", "sentence": "s", "terms": ["paper maps"] }]""" },
    };

    public static TheoryData<string> Damages => ["the first byte flipped", "a byte flipped", "the last byte flipped", "truncated", "emptied", "grown", "deleted"];

    public void Dispose()
    {
        _place.Dispose();
        FileDirectory.Delete(_seeds, recursive: true);
    }

    [Fact]
    public void The_next_start_uses_the_same_index_and_answers_as_the_memory_does()
    {
        var memory = Library.Load(_seeds);
        Assert.True(memory.Index.Clauses.Count > IndexSettings.MostInMemory, $"only {memory.Index.Clauses.Count} clauses");
        Assert.Equal(Answers(memory), Start());
        Assert.Equal([$"Indexing {memory.Index.Clauses.Count:N0} clauses in {_place.Index}", $"The index is complete in {_place.Index}"], _place.News());
        var written = _place.Files.ToDictionary(file => file, File.GetLastWriteTimeUtc);
        Assert.Contains(Path.Combine(_place.Index, "themes"), written.Keys);

        Assert.Equal(Answers(memory), Start());
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
        Start();
        var old = _place.Index;
        _place.News();
        var path = Path.Combine(_seeds, file);
        if (change[0] == ' ') File.AppendAllText(path, change[1..]);
        else File.WriteAllText(path, change);

        var memory = Library.Load(_seeds);
        Assert.Empty(memory.Faults);
        Assert.Equal(Answers(memory), Start());
        Assert.StartsWith("Indexing ", _place.News()[0], StringComparison.Ordinal);
        Assert.Contains(old, FileDirectory.GetDirectories(_place.Root));
        Assert.Equal(2, FileDirectory.GetDirectories(_place.Root).Length);
    }

    [Fact]
    public void A_title_changes_no_index()
    {
        Start();
        File.WriteAllText(Path.Combine(_seeds, "paper-3.json"), """{ "id": "paper-3", "title": "Another title", "date": "2022" }""");
        _place.News();
        Start();
        Assert.Equal([$"The index in {_place.Index} is used again"], _place.News());
    }

    [Fact]
    public void An_index_under_the_name_of_another_is_made_anew()
    {
        Start();
        var mine = _place.Index;
        File.AppendAllText(Path.Combine(_seeds, "paper-2.txt"), "\nCourts n1 inspect quiet servers.\n");
        Start();
        var other = FileDirectory.GetDirectories(_place.Root).Single(folder => folder != mine);
        FileDirectory.Delete(other, recursive: true);
        FileDirectory.Move(mine, other);
        _place.News();
        Assert.Equal(Answers(Library.Load(_seeds)), Start());
        Assert.StartsWith("Indexing ", _place.News()[0], StringComparison.Ordinal);
    }

    [Theory, Trait("Fault", "26")]
    [MemberData(nameof(Damages))]
    public void Damage_of_any_file_is_noticed_and_the_index_made_anew(string damage)
    {
        Open();
        foreach (var name in _place.Files.Select(file => Path.GetFileName(file)).ToList())
        {
            _place.News();
            Damage(Path.Combine(_place.Index, name), damage);
            Open();
            // Without its first file there is no index, and the second file that names the first is not needed.
            var isMissed = damage != "deleted" || name is not (Segments or "segments.gen");
            var news = _place.News();
            Assert.True(news.Count(IsDamage) == (isMissed ? 1 : 0) && news.Count(IsWarning) == news.Count(IsDamage), $"{name} {damage}: {string.Join('\n', news)}");
            Open();
            Assert.Equal([$"The index in {_place.Index} is used again"], _place.News());
        }
    }

    [Fact, Trait("Fault", "26")]
    public void A_byte_flipped_anywhere_is_noticed()
    {
        Open();
        var random = new Random(1);
        for (var i = 0; i < 30; i++)
        {
            var file = _place.Files[random.Next(_place.Files.Count)];
            var bytes = File.ReadAllBytes(file);
            var at = random.Next(bytes.Length);
            bytes[at] ^= (byte)(1 << random.Next(8));
            File.WriteAllBytes(file, bytes);
            _place.News();
            Open();
            Assert.True(_place.News().Count(IsWarning) == 1, $"byte {at} of {file}");
        }
    }

    [Fact, Trait("Fault", "26")]
    public void Damaged_themes_are_found_anew()
    {
        var expected = Start();
        var themes = Path.Combine(_place.Index, "themes");
        var whole = File.ReadAllBytes(themes);
        Action<byte[]>[] damages =
        [
            .. Enumerable.Range(0, 40).Select(i => (Action<byte[]>)(bytes => bytes[bytes.Length * i / 40] ^= 0x55)),
            bytes => bytes[^1] ^= 1,
        ];
        foreach (var damage in damages)
        {
            var bytes = whole.ToArray();
            damage(bytes);
            File.WriteAllBytes(themes, bytes);
            AssertSame();
        }

        foreach (var part in (byte[][])[[], whole[..(whole.Length / 2)], [.. whole, 0]])
        {
            File.WriteAllBytes(themes, part);
            AssertSame();
        }

        File.Delete(themes);
        AssertSame();

        void AssertSame()
        {
            _place.News();
            var library = _place.Load(_seeds);
            using var index = library.Index;
            Assert.Equal(expected.Where(line => line.StartsWith("theme ", StringComparison.Ordinal)), Themes(library));
            Assert.DoesNotContain(_place.News(), IsWarning);
            Assert.Equal(whole, File.ReadAllBytes(themes));
        }
    }

    [Fact, Trait("Fault", "26")]
    public async Task Two_processes_that_start_at_once_answer_rightly_and_one_at_most_warns()
    {
        for (var round = 0; round < 3; round++)
        {
            var root = Path.Combine(_place.Root, $"{round}");
            using var one = IndexProcess.Start(IndexProcess.Opener, root);
            using var other = IndexProcess.Start(IndexProcess.Opener, root);
            foreach (var process in (Process[])[one, other]) Assert.Equal("ready", await process.StandardOutput.ReadLineAsync());
            foreach (var process in (Process[])[one, other]) await process.StandardInput.WriteLineAsync();
            var said = await Task.WhenAll(one.StandardOutput.ReadToEndAsync(), other.StandardOutput.ReadToEndAsync());
            var lines = said.Select(text => text.Split('\n', StringSplitOptions.RemoveEmptyEntries).ToLookup(IsWarning)).ToList();
            Assert.All(lines, told => Assert.Equal(Expected.Value, told[false]));
            Assert.True(lines.Sum(told => told[true].Count()) <= 1, string.Join('\n', lines.SelectMany(told => told[true])));
            using var index = IndexFolder.Open(Made, LargeRecord.Expressions, _place.Settings with { Folder = root });
            Assert.Equal(Expected.Value, LargeRecord.Shown(index));
            Assert.EndsWith("is used again", Assert.Single(_place.News()), StringComparison.Ordinal);
        }
    }

    [Fact, Trait("Fault", "26")]
    public void While_another_writes_the_index_it_is_made_in_memory_with_one_warning()
    {
        Open();
        var segments = Path.Combine(_place.Index, Segments);
        var whole = File.ReadAllBytes(segments);
        using var directory = new NIOFSDirectory(_place.Index);
        var held = directory.MakeLock("write.lock");
        Assert.True(held.Obtain());
        // Half written, and not there yet.
        foreach (var written in (byte[]?[])[whole[..^8], null])
        {
            if (written is null) File.Delete(segments);
            else File.WriteAllBytes(segments, written);
            var before = _place.Files;
            _place.News();
            Open();
            Assert.Contains("another process is writing it", Assert.Single(_place.News(), IsWarning), StringComparison.Ordinal);
            Assert.Equal(before, _place.Files);
        }

        held.Dispose();
    }

    [Fact, Trait("Fault", "26")]
    public void Where_no_folder_can_be_the_memory_answers_and_one_warning_says_what_to_set()
    {
        var file = Path.Combine(_place.Root, "a file");
        File.WriteAllText(file, "");
        foreach (var folder in (string[])[file, Path.Combine(file, "index"), "a\0b"])
        {
            using var index = IndexFolder.Open(Made, LargeRecord.Expressions, _place.Settings with { Folder = folder });
            Assert.Equal(Expected.Value, LargeRecord.Shown(index));
            Assert.Contains("State:Folder", Assert.Single(_place.News(), IsWarning), StringComparison.Ordinal);
        }
    }

    [DiskFact, Trait("Fault", "26")]
    public void A_full_disk_leaves_the_answer_to_the_memory_and_a_read_only_one_serves_the_index_it_holds()
    {
        using var disk = SmallDisk.Mount();
        var settings = _place.Settings with { Folder = disk.Folder };
        var filler = Path.Combine(disk.Folder, "filler");
        File.WriteAllBytes(filler, new byte[200_000]);
        var expected = Answers(Library.Load(_seeds));
        Assert.Equal(expected, Start(settings));
        Assert.Single(_place.News(), IsWarning);
        Assert.Empty(FileDirectory.GetDirectories(disk.Folder).SelectMany(FileDirectory.GetFiles).Where(file => Path.GetFileName(file) != "write.lock"));

        File.Delete(filler);
        Assert.Equal(expected, Start(settings));
        Assert.DoesNotContain(_place.News(), IsWarning);
        disk.Remount(writable: false);
        Assert.Equal(expected, Start(settings));
        Assert.EndsWith("is used again", Assert.Single(_place.News()), StringComparison.Ordinal);
    }

    [Fact]
    public void Indexes_that_were_not_used_for_long_go_and_one_that_is_written_stays()
    {
        var longAgo = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        var folders = Enumerable.Range(0, MostKept + 2).Select(i => FileDirectory.CreateDirectory(Path.Combine(_place.Root, $"{i:x32}")).FullName).ToList();
        foreach (var folder in folders) File.WriteAllText(Path.Combine(folder, "_0.doc"), "");
        using var oldest = new NIOFSDirectory(folders[0]);
        using var held = oldest.MakeLock("write.lock");
        Assert.True(held.Obtain());
        foreach (var (folder, age) in folders.Select((folder, age) => (folder, age))) FileDirectory.SetLastWriteTimeUtc(folder, longAgo.AddDays(age));
        Open();
        var left = FileDirectory.GetDirectories(_place.Root);
        Assert.Equal(folders.Skip(3).Prepend(folders[0]), left.Where(folders.Contains).Order(StringComparer.Ordinal));
        Assert.Equal(MostKept + 1, left.Length);
    }

    private static bool IsWarning(string news) => news.StartsWith("warning: ", StringComparison.Ordinal);

    private static bool IsDamage(string news) => IsWarning(news) && news.EndsWith("It is made anew", StringComparison.Ordinal);

    private static void Damage(string file, string damage)
    {
        var bytes = File.ReadAllBytes(file);
        Action act = damage switch
        {
            "the first byte flipped" => () => Flip(0),
            "a byte flipped" => () => Flip(bytes.Length / 2),
            "the last byte flipped" => () => Flip(bytes.Length - 1),
            "truncated" => () => File.WriteAllBytes(file, bytes[..(bytes.Length / 2)]),
            "emptied" => () => File.WriteAllBytes(file, []),
            "grown" => () => File.AppendAllText(file, "x"),
            "deleted" => () => File.Delete(file),
            _ => throw new ArgumentOutOfRangeException(nameof(damage)),
        };
        act();

        void Flip(int at)
        {
            bytes[at] ^= 0x10;
            File.WriteAllBytes(file, bytes);
        }
    }

    private static List<string> Answers(Library library) =>
    [
        .. Passages(library.Ask("what must happen to the lamps?")), .. Passages(library.Search("n17 lanterns")),
        .. Passages(library.Ask("who protects human rights and quays?")), .. Passages(library.Search("suspect")), .. Themes(library),
    ];

    private static IEnumerable<string> Themes(Library library) =>
        library.Principles.SelectMany(theme => Passages(library.Principle(theme.Id))).Select(line => $"theme {line}");

    private static IEnumerable<string> Passages(Answer answer) => answer.Passages.Concat(answer.Near)
        .Select(passage => $"{passage.Clause.Id} {passage.Score:R} {passage.Clause.Quote} {string.Join(' ', passage.Matches)}").Prepend($"{answer.Query} {answer.Answered}");

    // The index alone, which answers as the memory does.
    private void Open()
    {
        using var index = _place.Open(Made);
        Assert.Equal(Expected.Value, LargeRecord.Shown(index));
    }

    // The whole library; its answers.
    private List<string> Start(IndexSettings? settings = null)
    {
        var library = Library.Load(_seeds, settings ?? _place.Settings);
        using var index = library.Index;
        return Answers(library);
    }
}
