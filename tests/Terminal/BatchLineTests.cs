using Bot.Terminal.Batch;
using Tests.Support;

namespace Tests.Terminal;

public sealed class BatchLineTests
{
    [Theory]
    [InlineData("who?", "\"4\"", "question=who?")]
    [InlineData("""{"id":"a","question":"who?"}""", "\"a\"", "question=who?")]
    [InlineData("""{"id":17,"question":3,"document":null}""", "17", "question=3")]
    [InlineData("""{"question":"who?"}""", "\"4\"", "question=who?")]
    [InlineData("""{"id":null,"question":"who?"}""", "\"4\"", "question=who?")]
    [InlineData("""  {"id":"\ud800","question":"a\ud800b\udc00c\ud83d\ude42"}""", "\"\ufffd\"", "question=a\ufffdb\ufffdc🙂")]
    [InlineData("""{"id":"b","question":"\\ud800"}""", "\"b\"", @"question=\ud800")]
    [InlineData("[1, 2]", "\"4\"", "question=[1, 2]")]
    public void Reads_text_and_objects(string line, string id, string options)
    {
        var read = BatchLine.Parse(line, 4, new FakeAsk(HandMade.Library).Spec);
        Assert.Null(read.Refusal);
        Assert.Equal(id, read.Id.ValueKind == System.Text.Json.JsonValueKind.String ? $"\"{read.Id.GetString()}\"" : read.Id.GetRawText());
        Assert.Equal(options, string.Join(' ', read.Call!.Options.Select(option => $"{option.Key}={option.Value}")));
    }

    [Theory]
    [InlineData("{", "Line 4 is not JSON")]
    [InlineData("""{"id":"a" "question":"b"}""", "Line 4 is not JSON")]
    [InlineData("""{"id":"a"} trailing""", "Line 4 is not JSON")]
    [InlineData("""{"id":[1],"question":"b"}""", "id is a list")]
    [InlineData("""{"id":"a","question":{"b":1}}""", "question is an object")]
    [InlineData("""{"id":"a","question":true}""", "question is true or false")]
    public void Says_what_is_wrong_with_a_line(string line, string expected)
    {
        var read = BatchLine.Parse(line, 4, new FakeAsk(HandMade.Library).Spec);
        Assert.Contains(expected, read.Refusal!.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Deep_nesting_is_refused()
    {
        var read = BatchLine.Parse("{\"question\":" + new string('[', 5000), 1, new FakeAsk(HandMade.Library).Spec);
        Assert.Contains("not JSON", read.Refusal!.What, StringComparison.Ordinal);
    }
}
