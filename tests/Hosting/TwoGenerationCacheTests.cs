using Bot;
using Tests.Support;

namespace Tests.Hosting;

public sealed class TwoGenerationCacheTests
{
    [Fact]
    public void What_is_asked_for_stays_and_the_rest_goes_after_two_generations()
    {
        var cache = new TwoGenerationCache<int, string>(10);
        for (var n = 0; n < 1_000; n++)
        {
            cache.Set(n, $"{n}");
            Assert.Equal("0", cache.Find(0));
            Assert.Equal($"{Math.Max(0, n - 2)}", cache.Find(Math.Max(0, n - 2)));
            Assert.InRange(cache.Count, 1, 20);
        }

        Assert.Null(cache.Find(500));
    }

    [Fact]
    public void A_value_is_made_once_while_it_is_kept_and_a_new_one_takes_its_place()
    {
        var cache = new TwoGenerationCache<string, object>(4);
        var first = cache.GetOrAdd("a", _ => new object());
        for (var n = 0; n < 5; n++) cache.GetOrAdd($"{n}", _ => new object());
        Assert.Same(first, cache.GetOrAdd("a", _ => new object()));
        cache.Set("a", cache);
        Assert.Same(cache, cache.Find("a"));
        cache.Clear();
        Assert.Equal(0, cache.Count);
        Assert.Null(cache.Find("a"));
    }

    [Fact]
    public void By_age_an_entry_is_kept_for_one_generation_at_least_and_two_at_most()
    {
        var clock = new ScriptedClock();
        var cache = new TwoGenerationCache<int, bool>(1_000, TimeSpan.FromMinutes(15), clock);
        Assert.True(cache.TryAdd(1, true));
        clock.Pass(TimeSpan.FromMinutes(14));
        Assert.True(cache.TryAdd(2, true));
        clock.Pass(TimeSpan.FromMinutes(14));
        Assert.False(cache.TryAdd(2, true));
        clock.Pass(TimeSpan.FromMinutes(16));
        Assert.True(cache.TryAdd(2, true));
    }
}
