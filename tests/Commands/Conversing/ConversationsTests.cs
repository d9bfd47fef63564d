using System.Globalization;
using Bot.Commands.Conversing;
using Tests.Support;

namespace Tests.Commands.Conversing;

public sealed class ConversationsTests
{
    [Fact]
    public void At_most_a_thousand_are_remembered_and_the_oldest_goes()
    {
        var clock = new ScriptedClock();
        using var memory = new Conversations(clock);
        for (var i = 0; i <= 1_000; i++)
        {
            memory.Keep("4", i.ToString(CultureInfo.InvariantCulture), new Topic("x"));
            clock.Pass(TimeSpan.FromMilliseconds(1));
        }

        Assert.Equal(1_000, memory.Count);
        Assert.Null(memory.Find("4", "0"));
        Assert.NotNull(memory.Find("4", "1"));
    }

    [Fact]
    public void Each_is_forgotten_five_minutes_after_it_was_asked_though_nobody_looks()
    {
        var clock = new ScriptedClock();
        using var memory = new Conversations(clock);
        memory.Keep("4", "7", new Topic("first"));
        clock.Pass(TimeSpan.FromMinutes(3));
        memory.Keep("4", "8", new Topic("second"));
        clock.Pass(TimeSpan.FromMinutes(2) - TimeSpan.FromSeconds(1));
        Assert.Equal(new Topic("first"), memory.Find("4", "7"));
        clock.Pass(TimeSpan.FromSeconds(1));
        Assert.Equal(1, memory.Count);
        clock.Pass(TimeSpan.FromMinutes(3));
        Assert.Equal(0, memory.Count);
        Assert.Empty(clock.Waits);
    }

    [Fact]
    public void A_user_is_forgotten_in_every_channel_and_the_others_are_not()
    {
        using var memory = new Conversations(new ScriptedClock());
        memory.Keep("4", "7", new Topic("x"));
        memory.Keep("5", "7", new Topic("x"));
        memory.Keep("4", "8", new Topic("x"));
        Assert.True(memory.Forget("7"));
        Assert.False(memory.Forget("7"));
        Assert.Equal(1, memory.Count);
    }
}
