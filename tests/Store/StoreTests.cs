using System.Globalization;
using Bot.Store;
using Tests.Support;
using Tests.Support.Stores;

namespace Tests.Store;

/// <summary>What holds in either store.</summary>
public sealed class StoreTests
{
    public static TheoryData<string> Kinds => [.. Stores.Here];

    [PostgresFact]
    public void A_real_PostgreSQL_is_among_the_stores() => Assert.Contains(Stores.Postgres, Stores.Here);

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_a_server_sets_is_there_after_a_restart(string kind)
    {
        var place = Stores.NewPlace(kind);
        var settings = new ServerSettings
        {
            Channels = ["11", "12"],
            IsPrivate = true,
            Documents = ["dfi", "wuzhen"],
            Language = "de",
            Chats = true,
            ChangedBy = "7",
            ChangedAt = DateTimeOffset.FromUnixTimeSeconds(1_800_000_000),
        };
        await using (var store = Stores.Open(kind, place))
        {
            Assert.Null(await store.Find("1", default));
            await store.Change("1", before => before is null ? settings : throw new InvalidOperationException("there were some"), default);
            await store.Change("2", _ => new ServerSettings(), default);
        }

        await using var again = Stores.Open(kind, place);
        Assert.Equivalent(settings, await again.Find("1", default), strict: true);
        Assert.Equivalent(new ServerSettings { ChangedAt = ServerSettings.Default.ChangedAt }, await again.Find("2", default), strict: true);
        Assert.Equal(["1", "2"], await again.Servers(default));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_is_erased_is_gone(string kind)
    {
        var place = Stores.NewPlace(kind);
        await using (var store = Stores.Open(kind, place))
        {
            foreach (var (server, user) in new[] { ("1", "7"), ("2", "7"), ("3", "8") })
                await store.Change(server, _ => new ServerSettings { ChangedBy = user }, default);
            Assert.Equal(["1", "2"], await store.ChangedBy("7", default));
            Assert.Equal(2, await store.Forget("7", default));
            Assert.Equal(0, await store.Forget("7", default));
            Assert.Null(await store.Change("3", _ => null, default));
            Assert.Null(await store.Change("4", _ => null, default));
        }

        await using var again = Stores.Open(kind, place);
        Assert.Equal(["1", "2"], await again.Servers(default));
        Assert.Null((await again.Find("1", default))!.ChangedBy);
        Assert.Empty(await again.ChangedBy("7", default));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task None_of_ten_thousand_writes_at_once_is_lost(string kind)
    {
        var place = Stores.NewPlace(kind);
        await using (var store = Stores.Open(kind, place))
            await Task.WhenAll(Enumerable.Range(0, 10_000).Select(i => store.Change(
                Text(i % 100), before => new ServerSettings { Channels = [.. before?.Channels ?? [], Text(i)] }, default)));

        await using var again = Stores.Open(kind, place);
        Assert.Equal(100, (await again.Servers(default)).Count);
        for (var server = 0; server < 100; server++)
            Assert.Equal(Enumerable.Range(0, 100).Select(i => server + 100 * i), (await again.Find(Text(server), default))!.Channels.Select(id => int.Parse(id, CultureInfo.InvariantCulture)).Order());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_users_write_is_never_part_of_a_statement(string kind)
    {
        await using var store = Stores.Open(kind, Stores.NewPlace(kind));
        const string Hostile = "'; DROP TABLE rapporteur_server; --";
        await store.Change(Hostile, _ => new ServerSettings { Channels = ["1"], Language = Hostile, ChangedBy = Hostile }, default);
        Assert.Equal(Hostile, (await store.Find(Hostile, default))!.Language);
        Assert.Equal(1, await store.Forget(Hostile, default));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_change_that_fails_changes_nothing_and_harms_no_other(string kind)
    {
        await using var store = Stores.Open(kind, Stores.NewPlace(kind));
        await store.Change("1", _ => new ServerSettings { Language = "en" }, default);
        var good = Enumerable.Range(2, 50).Select(i => store.Change(Text(i), _ => new ServerSettings(), default)).ToList();
        await Assert.ThrowsAsync<InvalidOperationException>(() => store.Change("1", _ => throw new InvalidOperationException("deliberate"), default));
        await Task.WhenAll(good);
        Assert.Equal("en", (await store.Find("1", default))!.Language);
        Assert.Equal(51, (await store.Servers(default)).Count);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_store_of_a_newer_version_is_refused_and_left_alone(string kind)
    {
        var place = Stores.NewPlace(kind);
        await using (var store = Stores.Open(kind, place))
            await store.Change("1", _ => new ServerSettings(), default);
        await RawStore.Run(kind, place, "INSERT INTO rapporteur_migration (number, applied_at) VALUES (99, 0)");

        var log = new LogLines();
        await using (var older = Stores.Open(kind, place, log))
        {
            var failure = await Assert.ThrowsAsync<StoreException>(() => older.Find("1", default));
            Assert.Contains("newer version", failure.Message, StringComparison.Ordinal);
            await Assert.ThrowsAsync<StoreException>(() => older.Change("1", _ => null, default));
        }

        await RawStore.Run(kind, place, "DELETE FROM rapporteur_migration WHERE number = 99");
        await using var again = Stores.Open(kind, place);
        Assert.NotNull(await again.Find("1", default));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Migrations_are_recorded_once_each_also_when_several_begin_together(string kind)
    {
        var place = Stores.NewPlace(kind);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(async i =>
        {
            await using var store = Stores.Open(kind, place);
            await store.Change(Text(i), _ => new ServerSettings(), default);
        }));
        await using var again = Stores.Open(kind, place);
        Assert.Equal(4, (await again.Servers(default)).Count);
        Assert.Equal(["1"], await RawStore.Column(kind, place, "SELECT number FROM rapporteur_migration"));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
