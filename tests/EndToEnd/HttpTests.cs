using System.Net;
using System.Text;
using System.Text.Json;
using Tests.Support.Scripted;

namespace Tests.EndToEnd;

public sealed class HttpTests : IDisposable
{
    private readonly HttpSide _http = new();

    public void Dispose() => _http.Dispose();

    private Task Run(Func<Scenario, Task> story) => Scenario.Run(async s =>
    {
        await _http.IsThere();
        await story(s);
    }, builder =>
    {
        _http.Settings()(builder);
        LongCommand.Add(builder);
    });

    [Fact]
    public Task Answers_ping_and_questions_in_the_answer_to_the_request() => Run(async s =>
    {
        foreach (var ping in new[] { """{"id":"1300000000000000001","type":1,"token":"x"}""", """{"type":1}""" })
        {
            using var pong = await _http.Signed(ping);
            Assert.Equal("""{"type":1}""", await pong.Content.ReadAsStringAsync());
            Assert.Equal("application/json", pong.Content.Headers.ContentType!.MediaType);
        }

        using var answer = await _http.Signed(Events.Command("ask", ("question", "who should run the internet?")));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        Outgoing.Callback(json, "answer");
        Assert.Equal(4, json.GetProperty("type").GetInt32());
        Assert.Empty(s.Discord.Callbacks);
        Assert.Empty(s.Discord.Peers);
    });

    [Fact]
    public Task A_file_goes_to_the_callback_address() => Run(async s =>
    {
        using var answer = await _http.Signed(Events.Command("long", ("rows", "1000")));
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.True((await s.Discord.Callback()).IsInParts);
    });

    [Fact]
    public Task The_picture_of_the_coverage_goes_to_the_callback_address() => Run(async s =>
    {
        using var answer = await _http.Signed(Events.Command("coverage"));
        // Where no program draws, there is nothing that would need parts.
        if (answer.StatusCode == HttpStatusCode.OK)
        {
            Assert.DoesNotContain("attachments", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            return;
        }

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.StartsWith("\uFFFDPNG", (await s.Discord.Callback()).Part("files[0]"), StringComparison.Ordinal);
    });

    [Fact]
    public Task Registers_commands_without_a_gateway() => Run(async s =>
        Assert.Contains("\"clause\"", (await s.Discord.Request("PUT", $"/applications/{Events.Application}/commands")).Text, StringComparison.Ordinal));

    [Fact]
    public Task Tells_health_and_metrics() => Run(async s =>
    {
        using (await _http.Signed(Events.Command("ask", ("question", "human rights")))) { }
        await Scenario.Until(() => _http.Get("/metrics").Result.Content.ReadAsStringAsync().Result.Contains("rapporteur_interactions_total{command=\"ask\",outcome=\"delivered\"} 1\n", StringComparison.Ordinal), "the interaction is not counted");
        using var metrics = await _http.Get("/metrics");
        var text = await metrics.Content.ReadAsStringAsync();
        Assert.Equal("text/plain; version=0.0.4; charset=utf-8", $"{metrics.Content.Headers.ContentType}");
        string[] promised =
        [
            "# TYPE rapporteur_interactions_total counter",
            "# HELP rapporteur_interactions_total Interactions by command and outcome",
            "# TYPE rapporteur_interaction_seconds histogram",
            "rapporteur_interaction_seconds_bucket{command=\"ask\",le=\"0.0025\"} ",
            "rapporteur_interaction_seconds_bucket{command=\"ask\",le=\"+Inf\"} 1\n",
            "rapporteur_interaction_seconds_count{command=\"ask\"} 1\n",
            "rapporteur_interaction_seconds_sum{command=\"ask\"} ",
            "rapporteur_index_clauses{} 84\n",
            "rapporteur_index_build_seconds{} ",
            "rapporteur_searches_waiting{} ",
        ];
        Assert.All(promised, words => Assert.Contains(words, text, StringComparison.Ordinal));
        Assert.All(
            text.Split('\n').Where(line => line.Length > 0 && line[0] != '#'),
            line => Assert.StartsWith("rapporteur_", line, StringComparison.Ordinal));
        using var ready = await _http.Get("/health/ready");
        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
    });

    [Fact]
    public async Task Without_an_address_nothing_listens() => await Scenario.Run(async s =>
    {
        await s.Discord.Session();
        await Assert.ThrowsAsync<HttpRequestException>(() => _http.Get("/health/live"));
    });

    [Fact]
    public async Task With_an_address_the_gateway_tells_its_health() => await Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Connection();
        await _http.IsThere();
        using var before = await _http.Get("/health/ready");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, before.StatusCode);
        await gateway.Send(Events.Hello());
        await gateway.Expect(2);
        await gateway.Send(Events.Ready(s.Discord.ResumeGateway));
        await Scenario.Until(() => _http.Get("/health/ready").Result.IsSuccessStatusCode, "not ready");
        using var none = await _http.Post(Encoding.UTF8.GetBytes("{}"), null, null);
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
        gateway.Acknowledges = false;
        s.Clock.Pass(TimeSpan.FromSeconds(20.625));
        await gateway.Expect(1);
        gateway.Drop();
        await Scenario.Until(() => !_http.Get("/health/ready").Result.IsSuccessStatusCode, "still ready");
    }, _http.Listen);
}
