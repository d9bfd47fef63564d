using System.Net.Sockets;
using System.Security.Authentication;
using Bot.Wire;
using Microsoft.Extensions.DependencyInjection;
using Tests.Support.Scripted;

namespace Tests.Wire.Faults;

public sealed class ReachFaults
{
    private const string NoName = "gateway.rapporteur.invalid";

    [Fact, Trait("Fault", "1")]
    public Task A_name_that_nobody_knows_is_told_once_and_tried_again() => Scenario.Run(async s =>
    {
        await s.Clock.PassTo(0.5, 0.5);
        await s.Clock.PassTo(1, 1);
        await s.Clock.PassTo(2, 2);
        Assert.Contains("goes on trying", Assert.Single(s.Bot.Log.Lines, line => line.Contains($"{NoName} (Discord:ApiBase) cannot be reached: ", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Empty(s.Discord.Requests);
    }, builder => builder.Configuration["Discord:ApiBase"] = $"https://{NoName}/api/v10");

    [Theory, Trait("Fault", "1")]
    [InlineData($"wss://{NoName}", NoName)]
    [InlineData("ws://127.0.0.1:1", "127.0.0.1:1")]
    public Task A_gateway_that_cannot_be_reached_is_named_and_Discord_is_asked_for_another(string address, string named) => Scenario.Run(async s =>
    {
        await s.Logged($"{named} (the gateway) cannot be reached: ");
        await s.Clock.PassTo(0.5, 0.5);
        await s.IsServed(await s.Discord.Session());
        Assert.Equal(2, s.Discord.Requests.Count(request => request.Path == "/gateway/bot"));
    }, plan: discord => discord.On("GET", "/gateway/bot", RestAnswer.Ok(Events.GatewayBot(address)), RestAnswer.Ok(Events.GatewayBot(discord.Gateway))));

    [Fact, Trait("Fault", "1")]
    public async Task An_address_that_takes_no_connection_and_then_resets_connections_is_tried_until_it_serves()
    {
        await using var door = new Doorway();
        await Scenario.Run(async s =>
        {
            await s.Logged($"{door.Authority} (Discord:ApiBase) cannot be reached: it takes no connection");
            await s.Clock.PassTo(0.5, 0.5);
            await s.Clock.Until(waits => waits.Contains(TimeSpan.FromSeconds(1)), "not tried again");
            door.Reset();
            await s.Clock.PassTo(1, 1);
            await s.Clock.PassTo(2, 2);
            await door.HasReset(2);
            await s.Clock.Until(waits => waits.Contains(TimeSpan.FromSeconds(4)), "not tried again");
            door.Open(s.Discord.Address);
            await s.Clock.PassTo(4, 4);
            // The gateway resets the first connection, and Discord is asked for it again.
            await s.Logged("no connection; begins anew");
            await s.Clock.PassTo(0.5, 0.5);
            await s.IsServed(await s.Discord.Session());
            // The commands may have been registered before the call was served.
            if (!s.Discord.Requests.Any(request => request.Method == "PUT")) await s.Discord.Request("PUT", "/applications/*");
        }, builder => builder.Configuration["Discord:ApiBase"] = door.ApiBase, plan: discord =>
        {
            var asked = 0;
            discord.On("GET", "/gateway/bot", _ =>
            {
                if (++asked == 1) door.Reset();
                else door.Open(discord.Address);
                return RestAnswer.Ok(Events.GatewayBot(door.Gateway));
            });
        });
    }

    [Theory, Trait("Fault", "1")]
    [InlineData(typeof(SocketException))]
    [InlineData(typeof(AuthenticationException))]
    [InlineData(typeof(HttpIOException))]
    [InlineData(typeof(HttpRequestException))]
    public Task Whatever_a_broken_connection_throws_at_the_start_it_is_tried_again(Type kind) => Scenario.Run(async s =>
    {
        foreach (var wait in new[] { 0.5, 1, 2 }) await s.Clock.PassTo(wait, wait);
        await s.IsServed(await s.Discord.Session());
    }, builder => builder.Services.AddSingleton<HttpMessageHandler>(new Breaking(kind, times: 3)));

    [Fact, Trait("Fault", "1")]
    public async Task A_certificate_of_somebody_else_is_never_accepted()
    {
        await using var impostor = await Impostor.Start();
        await Scenario.Run(async s =>
        {
            await s.Clock.PassTo(0.5, 0.5);
            await s.Clock.PassTo(1, 1);
            await impostor.WasCalled(2);
            Assert.Empty(impostor.Heard);
            await s.Logged($"{impostor.Authority} (Discord:ApiBase) cannot be reached: its certificate is not trusted");
        }, builder => builder.Configuration["Discord:ApiBase"] = impostor.Address);
    }

    [Fact, Trait("Fault", "1")]
    public async Task A_gateway_with_a_certificate_of_somebody_else_is_told_no_token()
    {
        await using var impostor = await Impostor.Start();
        await Scenario.Run(async s =>
        {
            await s.Logged($"{impostor.Authority} (the gateway) cannot be reached: its certificate is not trusted");
            await s.Clock.PassTo(0.5, 0.5);
            await s.IsServed(await s.Discord.Session());
            Assert.Empty(impostor.Heard);
        }, plan: discord => discord.On("GET", "/gateway/bot", RestAnswer.Ok(Events.GatewayBot(impostor.Gateway)), RestAnswer.Ok(Events.GatewayBot(discord.Gateway))));
    }

    [Theory, Trait("Fault", "1")]
    [InlineData(HttpRequestError.NameResolutionError, "name server")]
    [InlineData(HttpRequestError.ConnectionError, "no connection")]
    [InlineData(HttpRequestError.SecureConnectionError, "certificates")]
    [InlineData(HttpRequestError.ProxyTunnelError, "HTTPS_PROXY")]
    [InlineData(HttpRequestError.ConfigurationLimitExceeded, "more than is ever read")]
    [InlineData(HttpRequestError.ResponseEnded, null)]
    public void Every_way_of_not_being_reached_says_what_to_look_at(HttpRequestError error, string? words)
    {
        var why = Unreachable.Why(new System.Net.WebSockets.WebSocketException("", new HttpRequestException(error)));
        Assert.Equal(why, Unreachable.Why(new HttpRequestException(error)));
        if (words is null) Assert.Null(why);
        else Assert.Contains(words, why, StringComparison.Ordinal);
    }

    // A connection that is reset a moment after it was made: .NET throws what it finds then, as it is.
    private sealed class Breaking(Type kind, int times) : DelegatingHandler(new SocketsHttpHandler { UseProxy = false })
    {
        private int _left = times;

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken) =>
            Interlocked.Decrement(ref _left) >= 0
                ? Task.FromException<HttpResponseMessage>(Failure()) : base.SendAsync(request, cancellationToken);

        private Exception Failure() =>
            kind == typeof(SocketException) ? new SocketException((int)SocketError.NotConnected)
            : kind == typeof(HttpIOException) ? new HttpIOException(HttpRequestError.ResponseEnded)
            : (Exception)Activator.CreateInstance(kind)!;
    }
}
