using Bot.Store;
using Bot.Store.Sqlite;
using Tests.Support;
using Tests.Support.Stores;

namespace Tests.Store;

/// <summary>What can happen to the one file.</summary>
public sealed class SqliteFileTests
{
    [Fact]
    public async Task A_backup_is_a_copy_of_one_file()
    {
        var (place, backup) = (Stores.NewPlace(Stores.Sqlite), Stores.NewPlace(Stores.Sqlite));
        await using var store = Stores.Open(Stores.Sqlite, place);
        await store.Change("1", _ => new ServerSettings { Language = "en" }, default);
        Assert.Equal([SqliteStore.FileName], Directory.EnumerateFiles(place).Select(Path.GetFileName));
        File.Copy(Path.Combine(place, SqliteStore.FileName), Path.Combine(backup, SqliteStore.FileName));
        await store.Change("1", _ => null, default);

        await using var brought = Stores.Open(Stores.Sqlite, backup);
        Assert.Equal("en", (await brought.Find("1", default))!.Language);
    }

    [Fact]
    public async Task Reading_where_nothing_was_written_makes_no_file()
    {
        var place = Stores.NewPlace(Stores.Sqlite);
        await using var store = Stores.Open(Stores.Sqlite, place);
        Assert.Null(await store.Find("1", default));
        Assert.Empty(await store.Servers(default));
        Assert.Empty(await store.ChangedBy("7", default));
        Assert.Empty(Directory.EnumerateFileSystemEntries(place));
    }

    [Theory]
    [InlineData("overwritten")]
    [InlineData("cut in the middle")]
    [InlineData("a page of noise")]
    [InlineData("noise while it is open")]
    public async Task A_damaged_file_is_named_and_set_aside_and_a_new_one_begun(string damage)
    {
        var place = Stores.NewPlace(Stores.Sqlite);
        var path = Path.Combine(place, SqliteStore.FileName);
        await using (var store = Stores.Open(Stores.Sqlite, place))
            for (var i = 0; i < 200; i++) await store.Change($"{i}", _ => new ServerSettings { Channels = [new string('1', 200)] }, default);

        var log = new LogLines();
        await using var damaged = Stores.Open(Stores.Sqlite, place, log);
        if (damage == "noise while it is open") Assert.NotNull(await damaged.Find("1", default));
        Harm(path, damage);

        await damaged.Change("new", _ => new ServerSettings(), default);
        Assert.Equal(["new"], await damaged.Servers(default));
        var aside = Assert.Single(Directory.EnumerateFiles(place, "*.damaged-*"), file => !file.EndsWith("-journal", StringComparison.Ordinal));
        Assert.Contains(log.Lines, line => line.Contains(path, StringComparison.Ordinal) && line.Contains(aside, StringComparison.Ordinal));
    }

    [DiskFact]
    public async Task On_a_full_disk_writing_is_refused_and_what_was_written_stays()
    {
        using var disk = SmallDisk.Mount();
        var written = new List<string>();
        await using var store = Stores.Open(Stores.Sqlite, disk.Folder);
        StoreException? refusal = null;
        for (var i = 0; refusal is null && i < 2_000; i++)
        {
            try
            {
                await store.Change($"{i}", _ => new ServerSettings { Channels = [new string('1', 2_000)] }, default);
                written.Add($"{i}");
            }
            catch (StoreException exception)
            {
                refusal = exception;
            }
        }

        Assert.Contains("no room", refusal!.Message, StringComparison.Ordinal);
        Assert.Equal(written.Order(StringComparer.Ordinal), (await store.Servers(default)).Order(StringComparer.Ordinal));
        await Assert.ThrowsAsync<StoreException>(() => store.Change("more", _ => new ServerSettings { Channels = [new string('1', 20_000)] }, default));
        Assert.NotNull(await store.Find(written[0], default));
    }

    [DiskFact]
    public async Task On_a_read_only_disk_reading_goes_on_and_writing_is_refused()
    {
        using var disk = SmallDisk.Mount();
        await using (var before = Stores.Open(Stores.Sqlite, disk.Folder))
            await before.Change("1", _ => new ServerSettings { Language = "en" }, default);
        disk.Remount(writable: false);

        await using var store = Stores.Open(Stores.Sqlite, disk.Folder);
        Assert.Equal("en", (await store.Find("1", default))!.Language);
        var refusal = await Assert.ThrowsAsync<StoreException>(() => store.Change("1", _ => null, default));
        Assert.Contains("cannot be written", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("en", (await store.Find("1", default))!.Language);

        disk.Remount(writable: true);
        await store.Change("1", _ => new ServerSettings { Language = "de" }, default);
        Assert.Equal("de", (await store.Find("1", default))!.Language);
    }

    private static void Harm(string path, string damage)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        var noise = new byte[damage == "a page of noise" ? 8_192 : file.Length];
        new Random(1).NextBytes(noise);
        if (damage == "cut in the middle")
        {
            file.SetLength(file.Length / 2 + 1);
            return;
        }

        file.Position = damage == "a page of noise" ? 4_096 : 0;
        file.Write(noise);
    }
}
