using Bot.Store;
using Microsoft.Extensions.Logging;
using Tests.Support;
using Tests.Support.Scripted;
using Tests.Support.Stores;

namespace Tests.Store;

/// <summary>How answers read what is set, whatever the store does.</summary>
public sealed class SettingsBookTests : IDisposable
{
    private readonly ScriptedClock _clock = new();
    private readonly LogLines _log = new();

    [Fact]
    public async Task A_store_that_does_not_answer_is_waited_for_300_ms_and_then_left_in_peace_for_ten_seconds()
    {
        var store = new HeldStore();
        var book = Book(store);
        var asked = book.Of("1", default).AsTask();
        Assert.Equal(TimeSpan.FromMilliseconds(300), await _clock.PassTo(0.3, 0.3));
        Assert.True((await asked).IsPrivate);
        Assert.Contains(_log.Lines, line => line.Contains("no answer within 300 ms", StringComparison.Ordinal));

        var again = book.Of("1", default).AsTask();
        Assert.True(again.IsCompleted);
        Assert.True((await again).IsPrivate);
        Assert.Equal(1, store.Reads);

        store.Release(new ServerSettings { Language = "en" });
        await Scenario.Until(() => book.Of("1", default).AsTask() is { IsCompletedSuccessfully: true, Result.Language: "en" }, "what came late was not taken");
    }

    [Fact]
    public async Task The_last_settings_that_were_known_are_used_when_the_store_fails()
    {
        var store = new HeldStore();
        var book = Book(store);
        store.Release(new ServerSettings { Language = "en" });
        Assert.Equal("en", (await book.Of("1", default)).Language);
        store.Fails = true;
        _clock.Pass(TimeSpan.FromSeconds(11));
        Assert.Equal("en", (await book.Of("1", default)).Language);
        Assert.True((await book.Of("2", default)).IsPrivate);
        store.Fails = false;
        _clock.Pass(TimeSpan.FromSeconds(11));
        store.Release(new ServerSettings { Language = "de" });
        Assert.Equal("de", (await book.Of("1", default)).Language);
    }

    [Fact]
    public async Task However_many_servers_ask_the_memory_has_a_bound()
    {
        await using var store = Stores.Open(Stores.Sqlite, Stores.NewPlace(Stores.Sqlite));
        var book = Book(store);
        for (var i = 0; i < 20_000; i++) await book.Of($"{i}", default);
        Assert.InRange(book.Count, 1, 4_096);
    }

    [PostgresFact]
    public async Task What_another_process_changes_is_seen_where_several_may_write()
    {
        var place = Stores.NewPlace(Stores.Postgres);
        await using IStore mine = Stores.Open(Stores.Postgres, place), theirs = Stores.Open(Stores.Postgres, place);
        SettingsBook one = Book(mine), other = Book(theirs);
        await one.Change("1", before => before with { Language = "en" }, default);
        Assert.Equal("en", (await one.Of("1", default)).Language);
        await other.Change("1", before => before with { Language = before.Language + "-GB" }, default);
        Assert.Equal("en", (await one.Of("1", default)).Language);
        _clock.Pass(TimeSpan.FromSeconds(11));
        Assert.Equal("en-GB", (await one.Of("1", default)).Language);
        Assert.True(await other.Erase("1", default));
        _clock.Pass(TimeSpan.FromSeconds(11));
        Assert.Null((await one.Of("1", default)).Language);
    }

    [PostgresFact]
    public async Task A_database_that_is_not_there_is_said_to_be_away()
    {
        await using var store = Stores.Open(Stores.Postgres, "Host=127.0.0.1;Port=1;Username=nobody;Password=canary-of-a-password", _log);
        var failure = await Assert.ThrowsAsync<StoreException>(() => store.Change("1", _ => new ServerSettings(), default));
        Assert.Contains("does not answer", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", string.Join('\n', _log.Lines) + failure, StringComparison.Ordinal);
    }

    public void Dispose() => _log.Dispose();

    private SettingsBook Book(IStore store)
    {
        var factory = LoggerFactory.Create(logging => logging.AddProvider(_log));
        return new SettingsBook(store, _clock, factory.CreateLogger<SettingsBook>());
    }
}
