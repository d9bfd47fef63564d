using System.Diagnostics;
using Index.Search;
using Lucene.Net.Store;

namespace Tests.Search;

/// <summary>What becomes of an index that is damaged, half written or wanted by two processes at once (fault 26).</summary>
public sealed class IndexDamageTests : IDisposable
{
    private const string Segments = "segments_1";
    private readonly IndexPlace _place = new();

    public static TheoryData<string> Damages =>
        ["the first byte flipped", "a byte flipped", "the last byte flipped", "truncated", "emptied", "grown", "deleted"];

    public void Dispose() => _place.Dispose();

    [Theory, Trait("Fault", "26")]
    [MemberData(nameof(Damages))]
    public void Damage_of_any_file_is_noticed_and_the_index_made_anew(string damage)
    {
        _place.Open();
        foreach (var name in _place.Files.Select(file => Path.GetFileName(file)).ToList())
        {
            _place.News();
            Damage(Path.Combine(_place.Index, name), damage);
            _place.Open();
            // Lucene finds the newest commit by the names of the files too.
            var isMissed = damage != "deleted" || name != "segments.gen";
            var news = _place.News();
            Assert.True(
                news.Count(IsDamage) == (isMissed ? 1 : 0) && news.Count(IndexPlace.IsWarning) == news.Count(IsDamage),
                $"{name} {damage}: {string.Join('\n', news)}");
            _place.Open();
            Assert.Equal([$"The index in {_place.Index} is used again"], _place.News());
        }
    }

    [Fact, Trait("Fault", "26")]
    public void A_byte_flipped_anywhere_is_noticed()
    {
        _place.Open();
        var random = new Random(1);
        for (var i = 0; i < 30; i++)
        {
            var file = _place.Files[random.Next(_place.Files.Count)];
            var bytes = File.ReadAllBytes(file);
            var at = random.Next(bytes.Length);
            bytes[at] ^= (byte)(1 << random.Next(8));
            File.WriteAllBytes(file, bytes);
            _place.News();
            _place.Open();
            Assert.True(_place.News().Count(IndexPlace.IsWarning) == 1, $"byte {at} of {file}");
        }
    }

    [Fact, Trait("Fault", "26")]
    public void Damaged_themes_are_found_anew()
    {
        using var seeds = new LargeRecordFolder();
        var expected = _place.Start(seeds.Path);
        var themesFound = expected.Where(line => line.StartsWith("theme ", StringComparison.Ordinal)).ToList();
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
            var library = _place.Load(seeds.Path);
            using var index = library.Index;
            Assert.Equal(themesFound, LargeRecord.Themes(library));
            Assert.DoesNotContain(_place.News(), IndexPlace.IsWarning);
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
            Process[] both = [one, other];
            foreach (var process in both) Assert.Equal("ready", await process.StandardOutput.ReadLineAsync());
            foreach (var process in both) await process.StandardInput.WriteLineAsync();
            var said = await Task.WhenAll(one.StandardOutput.ReadToEndAsync(), other.StandardOutput.ReadToEndAsync());
            var lines = said
                .Select(text => text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                .Select(told => told.ToLookup(IndexPlace.IsWarning)).ToList();
            Assert.All(lines, told => Assert.Equal(LargeRecord.Expected, told[false]));
            var warnings = lines.SelectMany(told => told[true]).ToList();
            Assert.True(warnings.Count <= 1, string.Join('\n', warnings));
            var settings = _place.Settings with { Folder = root };
            using var index = IndexFolder.Open(LargeRecord.Documents, LargeRecord.Expressions, settings);
            Assert.Equal(LargeRecord.Expected, LargeRecord.Shown(index));
            Assert.EndsWith("is used again", Assert.Single(_place.News()), StringComparison.Ordinal);
        }
    }

    [Fact, Trait("Fault", "26")]
    public void While_another_writes_the_index_it_is_made_in_memory_with_one_warning()
    {
        _place.Open();
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
            _place.Open();
            var warning = Assert.Single(_place.News(), IndexPlace.IsWarning);
            Assert.Contains("another process is writing it", warning, StringComparison.Ordinal);
            Assert.Equal(before, _place.Files);
        }

        held.Dispose();
    }

    private static bool IsDamage(string news) =>
        IndexPlace.IsWarning(news) && news.EndsWith("It is made anew", StringComparison.Ordinal);

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
}
