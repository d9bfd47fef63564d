using Bot.Commands;
using Bot.Wire.Components;
using CsCheck;
using Tests.Support;

namespace Tests.Wire.Components;

/// <summary>What buttons carry: any call comes back as it was, and nothing else is taken for one.</summary>
public sealed class CallTextTests
{
    private const string Signs = "aZ9 |=~+!-\n\t\u200b\u202e\u00e9\u4e2d\"\\`*_<@1>";

    [Fact]
    public void Any_call_comes_back_from_the_ids_of_its_controls()
    {
        (Way, int)[] controls =
        [
            (Way.Turn, 0), (Way.None, 0), (Way.Turn, 2), (Way.Context, 1),
            (Way.Cite, 1), (Way.Why, 1), (Way.Publish, 1),
        ];
        var carried = 0;
        Gen.Select(TextOf(699), TextOf(6)).ForEachCase(
            10_000,
            values => AssertComesBack(values.Item1, values.Item2),
            values => $"question “{values.Item1}”, document “{values.Item2}”");
        // Most questions of up to 699 signs are too long for the ids of seven controls.
        Assert.InRange(carried, 2_000, 10_000);

        void AssertComesBack(string question, string document)
        {
            var options = new Dictionary<string, string> { ["question"] = question, ["document"] = document };
            var call = new CommandCall("ask", options);
            if (ControlId.Of(CallText.Of(call), controls) is not { } ids) return;
            carried++;
            Assert.All(ids, id => Assert.InRange(id.Length, 1, 100));
            Assert.Equal(ids.Count, ids.Distinct().Count());
            Assert.DoesNotContain(ids, id => id.Any(char.IsWhiteSpace));
            foreach (var (id, (way, page)) in ids.Zip(controls))
            {
                var read = ControlId.Read(id, ids);
                Assert.Equal((way, page), (read!.Value.Way, read.Value.Page));
                Assert.Equal(call.Options, CallText.Read(read.Value.Call)!.Options);
            }
        }
    }

    [Fact]
    public void A_question_of_two_hundred_signs_is_carried_by_the_controls_of_one_page()
    {
        var call = new CommandCall("ask", new Dictionary<string, string> { ["question"] = new string('x', 200) });
        Assert.NotNull(ControlId.Of(CallText.Of(call), [(Way.Context, 1), (Way.Cite, 1), (Way.Why, 1)]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("1t")]
    [InlineData("1t!ask")]
    [InlineData("0t1!ask|question=x")]
    [InlineData("1z1!ask|question=x")]
    [InlineData("1t99999999999!ask|question=x")]
    [InlineData("1t-1!ask|question=x")]
    [InlineData("page:2")]
    public void What_no_control_of_ours_carries_is_not_read(string id) => Assert.True(ControlId.Read(id, [id]) is null || CallText.Read(ControlId.Read(id, [id])!.Value.Call) is null);

    [Theory]
    [InlineData("ask|question")]
    [InlineData("ask|=x")]
    [InlineData("|question=x")]
    [InlineData("ask|question=x|question=y")]
    [InlineData("ask|question=~00")]
    [InlineData("ask|question=~zzzz")]
    public void A_text_that_no_call_has_is_none(string text) => Assert.Null(CallText.Read(text));

    private static Gen<string> TextOf(int most) =>
        Gen.Frequency((39, Gen.Char[Signs].Select(sign => sign.ToString())), (1, Gen.Const("\U0001f600")))
            .Array[0, most].Select(string.Concat);
}
