using Bot.Commands;
using Bot.Wire.Settings;
using Microsoft.Extensions.Options;

namespace Bot.Wire.Interactions;

/// <summary>How fast one user and one server may ask; nobody's flood slows the others.</summary>
internal sealed class AskerLimits(IOptions<MannersOptions> options, TimeProvider time)
{
    private readonly Turns _users = new(options.Value.UserCalls, TimeSpan.FromSeconds(options.Value.UserSeconds), time);
    private readonly Turns _servers = new(options.Value.ServerCalls, TimeSpan.FromSeconds(options.Value.ServerSeconds), time);

    /// <summary>How many users and servers are remembered now, at most 20,000.</summary>
    public int Count => _users.Count + _servers.Count;

    /// <summary>Takes a turn; when there is none, why not and when there will be, in words.</summary>
    public string? Refuse(Origin from)
    {
        if (_users.Take(from.UserId ?? "") is { } user) return NoticeWords.UserTooFast(user);
        return from.ServerId is { } server && _servers.Take(server) is { } wait ? NoticeWords.ServerTooFast(wait) : null;
    }
}
