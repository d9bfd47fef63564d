using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Tests.Support.Scripted;

namespace Tests.EndToEnd;

public sealed class TelemetryTests
{
    [Fact]
    public async Task Metrics_go_to_the_collector_that_is_set_without_a_web_server_and_hold_no_secret()
    {
        var sent = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var collector = await Collector(sent);
        await Scenario.Run(async s =>
        {
            var gateway = await s.Discord.Session();
            await s.IsServed(gateway);
            Assert.Equal(0, await s.Bot.Stop());
        }, builder =>
        {
            builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Urls.First();
            builder.Configuration["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf";
        });

        // What was counted last is sent when the program stops.
        var metrics = await sent.Task;
        foreach (var name in new[] { "interactions", "interaction_seconds", "gateway_ready", "index_clauses" })
            Assert.Contains($"rapporteur_{name}", metrics, StringComparison.Ordinal);
        foreach (var words in new[] { "command", "ask", "outcome", "delivered" })
            Assert.Contains(words, metrics, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", metrics, StringComparison.Ordinal);
        Assert.DoesNotContain("human rights", metrics, StringComparison.Ordinal);
    }

    private static async Task<WebApplication> Collector(TaskCompletionSource<string> sent)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapPost("/v1/metrics", async (HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            sent.TrySetResult(Encoding.Latin1.GetString(body.ToArray()));
        });
        await app.StartAsync();
        return app;
    }
}
