using System.Text.Json;
using Bot.Replies;
using Bot.Replies.Json;
using Tests.Support;

namespace Tests.Replies;

public sealed class JsonRepliesTests
{
    private static JsonElement Json(Reply reply) => JsonDocument.Parse(JsonReplies.Of(reply, JsonReplies.Id("7"), HandMade.DocumentOf)).RootElement;

    private static string[] Names(JsonElement json) => [.. json.EnumerateObject().Select(property => property.Name)];

    [Fact]
    public void A_quotation_is_the_exact_characters_of_the_named_file()
    {
        var passage = Json(new Reply.Quoting(HandMade.Answer("q", HandMade.Passage(HandMade.Sovereignty, "sovereignty")))).GetProperty("passages")[0];

        Assert.Equal(["clause", "doc", "heading", "quote", "file", "start", "length", "sha256", "citation", "status", "score", "alsoIn", "matches"], Names(passage));
        var text = File.ReadAllText(Path.Combine(Repository.Seeds, passage.GetProperty("file").GetString()!));
        var quote = passage.GetProperty("quote").GetString();
        Assert.Equal(text.Substring(passage.GetProperty("start").GetInt32(), passage.GetProperty("length").GetInt32()), quote);
        var match = passage.GetProperty("matches")[0];
        Assert.Equal("sovereignty", text.Substring(match[0].GetInt32(), match[1].GetInt32()));
        Assert.Equal("draft, never adopted", passage.GetProperty("status").GetString());
    }

    [Fact]
    public void An_answer_has_no_near_and_silence_has()
    {
        Assert.Equal(["id", "query", "answered", "passages", "searched"], Names(Json(new Reply.Quoting(HandMade.Answer("q", HandMade.Passage(HandMade.Positive))))));
        var silence = Json(new Reply.Quoting(HandMade.Silence("q")));
        Assert.Equal(["id", "query", "answered", "passages", "near", "searched"], Names(silence));
        Assert.False(silence.GetProperty("answered").GetBoolean());
        Assert.Equal("""{"clauses":84,"documents":4}""", silence.GetProperty("searched").GetRawText());
    }

    [Fact]
    public void A_principle_names_the_silent_documents()
    {
        var json = Json(new Reply.Quoting(HandMade.Answer("q", HandMade.Passage(HandMade.Positive)) with { Silent = ["dfi"] }) { ByDocument = true });
        Assert.Equal("""["dfi"]""", json.GetProperty("silent").GetRawText());
    }

    [Fact]
    public void Names_the_place_in_other_editions()
    {
        var also = Json(new Reply.Quoting(HandMade.Answer("q", HandMade.Passage(HandMade.TwicePrinted)))).GetProperty("passages")[0].GetProperty("alsoIn")[0];
        Assert.Equal(["file", "start", "length"], Names(also));
        Assert.Equal("shared-future-wic-website.txt", also.GetProperty("file").GetString());
    }

    [Fact]
    public void Explains_on_demand()
    {
        var why = Json(new Reply.Quoting(HandMade.Answer("q", HandMade.Passage(HandMade.Positive))) { Why = true }).GetProperty("passages")[0].GetProperty("why");
        Assert.Equal(["what", "value", "parts"], Names(why));
        Assert.Equal(7.1254, why.GetProperty("parts")[0].GetProperty("value").GetDouble());
    }

    [Fact]
    public void Compares_lists_and_refuses_in_the_agreed_shapes()
    {
        Assert.Equal(["id", "a", "b", "pairs", "onlyA", "onlyB"], Names(Json(new Reply.Comparing(HandMade.Comparison))));
        Assert.Equal("""{"id":"7","title":"T","rows":[{"name":"n","text":"“t”","depth":1}],"foot":"f"}""",
            JsonReplies.Of(new Reply.Listing("T", [new("n", "“t”", 1)]) { Foot = "f" }, JsonReplies.Id("7"), HandMade.DocumentOf));
        Assert.Equal("""{"id":"7","answered":false,"error":"What. Next."}""",
            JsonReplies.Of(new Reply.Refusal("What.", "Next."), JsonReplies.Id("7"), HandMade.DocumentOf));
    }

    [Fact]
    public void Half_of_a_surrogate_pair_in_a_question_leaves_valid_json() =>
        Assert.Equal("a\ufffdb", Json(new Reply.Quoting(HandMade.Silence("a\ud800b"))).GetProperty("query").GetString());
}
