using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Tests.Support;
using Tests.Support.Scripted;

namespace Tests.Wire.Faults;

public sealed class SignedFaults : IDisposable
{
    private readonly HttpSide _http = new();

    public void Dispose() => _http.Dispose();

    private Task Run(Func<Scenario, Task> story) => Scenario.Run(async s =>
    {
        await _http.IsThere();
        await story(s);
        using var answer = await _http.Signed(Events.Command("ask", ("question", "human rights")));
        Assert.Equal(4, JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("type").GetInt32());
    }, _http.Settings());

    [Fact, Trait("Fault", "33")]
    public Task Whoever_is_not_Discord_gets_the_same_answer() => Run(async s =>
    {
        var body = Encoding.UTF8.GetBytes("""{"id":"1","type":1,"token":"x"}""");
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var (good, time) = _http.Signer.Headers(body, now);
        var (other, _) = new Signer(new byte[32]).Headers(body, now);
        var shifted = Encoding.UTF8.GetBytes(time[^1..] + Encoding.UTF8.GetString(body));
        var spaced = Encoding.UTF8.GetBytes("""{"id": "1", "type": 1, "token": "x"}""");
        (byte[] Body, string? Signature, string? Time, string Type, HttpMethod? Method)[] forged =
        [
            (body, null, time, "application/json", null), (body, good, null, "application/json", null), (body, "", time, "application/json", null), (body, good[..126], time, "application/json", null),
            (body, new string('z', 128), time, "application/json", null), (body, other, time, "application/json", null), (body, good, $"{now + 1}", "application/json", null),
            (spaced, good, time, "application/json", null), (shifted, good, time[..^1], "application/json", null), (body, good, time, "text/plain", null), (body, good, time, "application/json", HttpMethod.Get),
            (body, good, "-" + time, "application/json", null), (body, good, new string('1', 21), "application/json", null), ([], good, time, "application/json", null),
        ];
        foreach (var (bytes, signature, timestamp, type, method) in forged)
        {
            using var refused = await _http.Post(bytes, signature, timestamp, type, method);
            Assert.True(refused.StatusCode == HttpStatusCode.Unauthorized, $"{refused.StatusCode} for {signature} {timestamp} {type} {method}");
            Assert.Empty(await refused.Content.ReadAsStringAsync());
        }

        using var pong = await _http.Post(body, good, time);
        Assert.Equal(HttpStatusCode.OK, pong.StatusCode);
    });

    [Theory, Trait("Fault", "33")]
    [InlineData("5")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("not json")]
    [InlineData("")]
    public Task A_signed_body_that_is_no_interaction_is_refused(string body) => Run(async s =>
    {
        using var refused = await _http.Signed(body);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    });

    [Fact, Trait("Fault", "34")]
    public Task A_request_has_its_effect_once_and_only_for_five_minutes() => Run(async s =>
    {
        var interaction = Events.Command("ask", ("question", "human rights"));
        using var first = await _http.Signed(interaction);
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        using var again = await _http.Signed(interaction);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsStringAsync());
        foreach (var minutes in new[] { -10, -6, 6, 600 })
        {
            using var refused = await _http.Signed(Events.Command("ask", ("question", "human rights")), DateTimeOffset.UtcNow.AddMinutes(minutes));
            Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        }
    });

    [Fact, Trait("Fault", "34")]
    public void An_id_is_known_for_a_quarter_of_an_hour_and_not_for_ever()
    {
        var clock = new ScriptedClock();
        var seen = new Bot.Wire.Interactions.SeenInteractions(clock);
        for (var minute = 0; minute < 60; minute++)
        {
            Assert.True(seen.IsFirst($"{minute}"));
            Assert.DoesNotContain(Enumerable.Range(Math.Max(0, minute - 14), Math.Min(15, minute + 1)), id => seen.IsFirst($"{id}"));
            clock.Pass(TimeSpan.FromMinutes(1));
        }

        Assert.InRange(seen.Count, 15, 32);
    }

    [Fact, Trait("Fault", "34")]
    public void A_million_ids_take_bounded_memory()
    {
        var seen = new Bot.Wire.Interactions.SeenInteractions(TimeProvider.System);
        for (var id = 0; id < 1_000_000; id++) Assert.True(seen.IsFirst($"{id}"));
        Assert.Equal(100_000, seen.Count);
        Assert.DoesNotContain(Enumerable.Range(950_000, 50_000), id => seen.IsFirst($"{id}"));
    }

    [Fact, Trait("Fault", "35")]
    public Task A_body_that_is_too_large_is_refused_early() => Run(async s =>
    {
        var watch = Stopwatch.StartNew();
        using var client = new TcpClient("127.0.0.1", _http.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"POST /interactions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 104857600\r\n\r\n"));
        Assert.StartsWith("HTTP/1.1 413", await FirstLine(client), StringComparison.Ordinal);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5));

        var chunk = new string('x', 300 * 1024);
        using var chunked = new TcpClient("127.0.0.1", _http.Port);
        await chunked.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"POST /interactions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nX-Signature-Ed25519: {new string('a', 128)}\r\nX-Signature-Timestamp: 1\r\nTransfer-Encoding: chunked\r\n\r\n{chunk.Length:x}\r\n{chunk}\r\n"));
        Assert.StartsWith("HTTP/1.1 413", await FirstLine(chunked), StringComparison.Ordinal);
    });

    [Fact, Trait("Fault", "35")]
    public Task Too_many_headers_and_packed_bodies_are_refused() => Run(async s =>
    {
        using var client = new TcpClient("127.0.0.1", _http.Port);
        var headers = string.Concat(Enumerable.Range(0, 200).Select(i => $"X-H{i}: x\r\n"));
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"POST /interactions HTTP/1.1\r\nHost: x\r\n{headers}\r\n"));
        Assert.StartsWith("HTTP/1.1 431", await FirstLine(client), StringComparison.Ordinal);

        using var packed = new TcpClient("127.0.0.1", _http.Port);
        await packed.GetStream().WriteAsync(Encoding.ASCII.GetBytes("POST /interactions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}"));
        Assert.StartsWith("HTTP/1.1 401", await FirstLine(packed), StringComparison.Ordinal);
    });

    [Fact, Trait("Fault", "35")]
    public Task A_body_that_drips_is_given_up_after_five_seconds() => Run(async s =>
    {
        using var client = new TcpClient("127.0.0.1", _http.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"POST /interactions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nX-Signature-Ed25519: {new string('a', 128)}\r\nX-Signature-Timestamp: 1\r\nContent-Length: 100\r\n\r\n{{"));
        Assert.StartsWith("HTTP/1.1 408", await FirstLine(client), StringComparison.Ordinal);
    });

    [Fact, Trait("Fault", "35")]
    public Task A_thousand_idle_connections_do_not_keep_Discord_out() => Run(async s =>
    {
        var idle = new List<TcpClient>();
        for (var i = 0; i < 1_000; i++) idle.Add(new TcpClient("127.0.0.1", _http.Port));
        using var answer = await _http.Signed(Events.Command("ask", ("question", "sovereignty")));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        idle.ForEach(client => client.Dispose());
    });

    private static async Task<string> FirstLine(TcpClient client)
    {
        using var reader = new StreamReader(client.GetStream());
        return await reader.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(20)) ?? "(closed)";
    }
}
