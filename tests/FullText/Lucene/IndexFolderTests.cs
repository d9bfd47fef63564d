using Index;
using Index.FullText;
using Index.FullText.Lucene;
using Index.FullText.Memory;
using Tests.Support;
using Tests.Support.Stores;

namespace Tests.FullText.Lucene;

/// <summary>What becomes of an index on disk from one start to the next (fault 26).</summary>
public sealed class IndexFolderTests : IDisposable
{
    private const string Question = "who should run the internet?";
    private static readonly string Expected = Answer(Library.Load(Repository.Seeds));
    private readonly IndexPlace _place = new();

    public static TheoryData<string> Damages => ["truncated", "emptied", "a byte flipped", "deleted", "grown"];

    public void Dispose() => _place.Dispose();

    [Fact]
    public void The_next_start_uses_the_same_index()
    {
        Start();
        var written = Files().ToDictionary(file => file, File.GetLastWriteTimeUtc);
        Start();
        Assert.Equal(written, Files().ToDictionary(file => file, File.GetLastWriteTimeUtc));
        Assert.Contains(_place.News, news => news.Text.Contains("used again", StringComparison.Ordinal));
        Assert.DoesNotContain(_place.News, news => news.IsWarning);
    }

    [Theory]
    [MemberData(nameof(Damages))]
    public void A_damaged_file_is_noticed_and_the_index_made_anew(string damage)
    {
        Start();
        foreach (var name in Files().Select(file => Path.GetFileName(file)).ToList())
        {
            _place.News.Clear();
            Damage(Path.Combine(_place.Index, name), damage);
            Start();
            Assert.True(_place.News.Count(news => news.IsWarning && news.Text.Contains("damaged", StringComparison.Ordinal)) == 1, $"{name} {damage}: {string.Join('\n', _place.News)}");
        }

        _place.News.Clear();
        Start();
        Assert.DoesNotContain(_place.News, news => news.IsWarning);
    }

    [Fact]
    public void An_index_of_another_version_is_removed()
    {
        Start();
        var old = _place.Index;
        var other = Path.Combine(_place.Root, $"index-{new string('0', 32)}");
        Directory.Move(old, other);
        File.Move($"{old}.lock", $"{other}.lock");
        Start();
        Assert.Equal(old, _place.Index);
    }

    [Fact]
    public void An_index_that_claims_another_name_is_made_anew()
    {
        Start();
        var manifest = Path.Combine(_place.Index, "manifest");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("index ", "index 0", StringComparison.Ordinal));
        Start();
        Assert.Contains(_place.News, news => news.IsWarning);
    }

    [Theory]
    [InlineData("wuzhen.txt")]
    [InlineData("thesaurus.txt")]
    public void A_changed_text_or_thesaurus_has_an_index_of_its_own_and_the_old_one_goes(string file)
    {
        using var seeds = new SeedCopy();
        using (_place.Load(seeds.Folder).Engine as LuceneEngine) { }
        var old = _place.Index;
        File.AppendAllText(seeds.PathOf(file), "\nsovereignty of ducks, duck rule\n");
        using (_place.Load(seeds.Folder).Engine as LuceneEngine) { }
        Assert.NotEqual(old, _place.Index);
        Assert.DoesNotContain(_place.News, news => news.IsWarning);
    }

    [Fact]
    public void An_index_that_is_in_use_is_left_alone()
    {
        using var seeds = new SeedCopy();
        File.AppendAllText(seeds.PathOf("thesaurus.txt"), "\nduck rule, sovereignty of ducks\n");
        var mine = _place.Load(Repository.Seeds);
        using var engine = mine.Engine as LuceneEngine;
        using (_place.Load(seeds.Folder).Engine as LuceneEngine) { }
        Assert.Equal(2, Directory.GetDirectories(_place.Root).Length);
        Assert.Equal(Expected, Answer(mine));
    }

    [Fact]
    public void Many_that_start_at_once_all_answer_and_leave_one_index()
    {
        Parallel.For(0, 8, new ParallelOptions { MaxDegreeOfParallelism = 8 }, _ => Start());
        Start();
        Assert.DoesNotContain(_place.News, news => news.IsWarning);
        Assert.StartsWith("index-", Path.GetFileName(_place.Index), StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(_place.Root));
    }

    [Fact]
    public void Where_no_folder_can_be_the_memory_answers_and_one_warning_says_what_to_set()
    {
        var file = Path.Combine(_place.Root, "a file");
        File.WriteAllText(file, "");
        var news = new List<EngineNews>();
        var library = Library.Load(Repository.Seeds, new EngineSettings(EngineKind.Lucene) { Folder = Path.Combine(file, "index"), Tell = news.Add });
        Assert.IsType<MemoryEngine>(library.Engine);
        Assert.Equal(Expected, Answer(library));
        Assert.Contains("Lucene:Folder", Assert.Single(news, n => n.IsWarning).Text, StringComparison.Ordinal);
    }

    [DiskFact]
    public void A_full_disk_leaves_the_answer_to_the_memory_and_a_read_only_one_serves_the_index_it_holds()
    {
        using var disk = SmallDisk.Mount();
        var settings = _place.Settings with { Folder = disk.Folder };
        var filler = Path.Combine(disk.Folder, "filler");
        File.WriteAllBytes(filler, new byte[200_000]);
        Assert.IsType<MemoryEngine>(Library.Load(Repository.Seeds, settings).Engine);
        Assert.Single(_place.News, news => news.IsWarning);
        Assert.Equal([filler], Directory.GetFileSystemEntries(disk.Folder).Where(entry => !entry.EndsWith(".lock", StringComparison.Ordinal)));

        File.Delete(filler);
        using (Library.Load(Repository.Seeds, settings).Engine as LuceneEngine) { }
        disk.Remount(writable: false);
        var library = Library.Load(Repository.Seeds, settings);
        using var engine = Assert.IsType<LuceneEngine>(library.Engine);
        Assert.Equal(Expected, Answer(library));
        Assert.Single(_place.News, news => news.IsWarning);
    }

    [Fact]
    public void A_small_corpus_stays_in_memory_where_the_choice_is_the_programs() =>
        Assert.IsType<MemoryEngine>(Library.Load(Repository.Seeds, _place.Settings with { Kind = EngineKind.Auto }).Engine);

    [Fact]
    public void The_documents_of_one_server_have_an_index_of_their_own()
    {
        var documents = new HashSet<string> { "wuzhen" };
        var (some, same) = (_place.Load(Repository.Seeds).Only(documents), Library.Load(Repository.Seeds).Only(documents));
        Assert.IsType<LuceneEngine>(some.Engine);
        Assert.Equal(Answer(same), Answer(some));
    }

    private static string Answer(Library library) => string.Join('\n', library.Ask(Question).Passages.Select(p => $"{p.Clause.Id} {p.Score:R} {p.Clause.Quote} {string.Join(' ', p.Matches)}"));

    private static void Damage(string file, string damage)
    {
        var bytes = File.ReadAllBytes(file);
        bytes[bytes.Length / 2] ^= 0x10;
        Action act = damage switch
        {
            "truncated" => () => File.WriteAllBytes(file, bytes[..(bytes.Length / 2)]),
            "emptied" => () => File.WriteAllBytes(file, []),
            "a byte flipped" => () => File.WriteAllBytes(file, bytes),
            "deleted" => () => File.Delete(file),
            _ => () => File.AppendAllText(file, "x"),
        };
        act();
    }

    private IEnumerable<string> Files() => Directory.EnumerateFiles(_place.Index).Order(StringComparer.Ordinal);

    private void Start()
    {
        var library = _place.Load(Repository.Seeds);
        using var engine = library.Engine as LuceneEngine;
        Assert.Equal(Expected, Answer(library));
    }
}
