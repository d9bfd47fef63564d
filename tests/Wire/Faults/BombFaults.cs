using System.IO.Compression;
using System.Net;
using System.Net.WebSockets;
using System.Text;
using Tests.Support.Scripted;

namespace Tests.Wire.Faults;

public sealed class BombFaults
{
    private const int Mebibyte = 1024 * 1024;
    private const long MostMemory = 320L * Mebibyte;

    // A file of several packed parts is unpacked as one: 64 KiB that are 64 MiB, sixteen times.
    private static RestAnswer Packed(int status) => new(status) { Bytes = Zeros(stream => new GZipStream(stream, CompressionLevel.Optimal)), Times = 16, Headers = new Dictionary<string, string> { ["Content-Encoding"] = "gzip" } };

    [Fact, Trait("Fault", "13")]
    public Task Packing_is_neither_offered_nor_unpacked_on_the_gateway() => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Session();
        Assert.DoesNotContain("compress", gateway.Query, StringComparison.Ordinal);
        Assert.Equal("", gateway.Extensions);
        var bomb = Zeros(stream => new ZLibStream(stream, CompressionLevel.Optimal));
        for (var i = 0; i < 3; i++) await gateway.SendBytes(bomb, WebSocketMessageType.Binary);
        await gateway.Closed;
        await s.Logged("three unreadable frames in a row; resumes");
        await s.Clock.PassTo(0.5, 0.5);
        var again = await s.Discord.Connection();
        await again.Send(Events.Hello());
        await again.Expect(6);
        await again.Send(Events.Resumed);
        await s.IsServed(again);
    }, plan: discord => discord.On("GET", "/gateway/bot", RestAnswer.Ok(Events.GatewayBot(discord.Gateway + "?compress=zlib-stream"))));

    [Fact, Trait("Fault", "13")]
    public Task An_answer_that_is_packed_or_too_large_is_named_and_asked_for_again() => Scenario.Run(async s =>
    {
        await s.Clock.PassTo(0.5, 0.5);
        await s.Logged("answers with more than is ever read");
        await s.Logged("does not say where the gateway is (HTTP 200");
        await s.Clock.PassTo(4, 4);
        await s.IsServed(await s.Discord.Session());
        Assert.All(s.Discord.Requests, request => Assert.DoesNotContain("Accept-Encoding", request.Headers.Keys));
    }, plan: discord => discord.On("GET", "/gateway/bot", new RestAnswer(200) { Bytes = new byte[Mebibyte], Times = 9 }, Packed(200), RestAnswer.Ok(Events.GatewayBot(discord.Gateway))));

    [Fact, Trait("Fault", "35")]
    public async Task A_packed_body_is_refused_whether_its_signature_holds_packed_or_unpacked()
    {
        using var http = new HttpSide();
        await Scenario.Run(async s =>
        {
            await http.IsThere();
            var plain = Encoding.UTF8.GetBytes(Events.Command("ask", ("question", "human rights")));
            var packed = Packing(plain, stream => new GZipStream(stream, CompressionLevel.Optimal));
            foreach (var signed in new[] { plain, packed, Zeros(stream => new GZipStream(stream, CompressionLevel.Optimal)) })
                foreach (var encoding in new[] { "gzip", "br", "deflate", "identity, gzip" })
                {
                    var (signature, timestamp) = http.Signer.Headers(signed, DateTimeOffset.UtcNow.ToUnixTimeSeconds());
                    using var refused = await http.Post(signed == plain ? packed : signed, signature, timestamp, encoding: encoding);
                    Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
                }

            using var answer = await http.Signed(Events.Command("ask", ("question", "human rights")));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }, http.Settings());
    }

    [Fact, Trait("Fault", "13")]
    public async Task Bombs_on_every_way_take_no_memory_of_a_real_process()
    {
        await using var discord = await ScriptedDiscord.Start();
        using var program = BotProcess.Start(discord);
        discord.On("GET", "/gateway/bot", Packed(200), RestAnswer.Ok(Events.GatewayBot(discord.Gateway)));
        var gateway = await discord.Session();
        var bomb = Zeros(stream => new ZLibStream(stream, CompressionLevel.Optimal));
        for (var i = 0; i < 3; i++) await gateway.SendBytes(bomb, WebSocketMessageType.Binary);
        await gateway.Closed;
        var again = await discord.Connection();
        await again.Send(Events.Hello());
        await again.Expect(6);
        await again.Send(Events.Resumed);
        discord.On("POST", "/interactions/*", Packed(400), Packed(200));
        for (var i = 0; i < 8; i++)
        {
            await again.Interact(Events.Command("ask", ("question", "human rights")));
            await discord.Callback();
        }

        var most = program.PeakMemory;
        await again.Close(4014);
        Assert.Equal(12, await program.Ended());
        Assert.True(most < MostMemory, $"{most / Mebibyte} MiB at most");
    }

    private static byte[] Zeros(Func<Stream, Stream> packing) => Packing(new byte[64 * Mebibyte], packing);

    private static byte[] Packing(byte[] bytes, Func<Stream, Stream> packing)
    {
        using var packed = new MemoryStream();
        using (var stream = packing(packed)) stream.Write(bytes);
        return packed.ToArray();
    }
}
