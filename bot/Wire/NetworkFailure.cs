using System.Net.Sockets;
using System.Net.WebSockets;
using System.Security.Authentication;

namespace Bot.Wire;

/// <summary>
/// Which exceptions say that a connection could not be made or broke, whatever part of .NET throws them.
/// </summary>
internal static class NetworkFailure
{
    /// <summary>
    /// Whether it is one of them. A bare <see cref="SocketException"/> is among them: HttpClient asks a new connection
    /// for its other end, and lets the exception through when that was reset a moment before.
    /// </summary>
    public static bool Is(Exception exception) =>
        exception is HttpRequestException or WebSocketException or IOException or SocketException
            or AuthenticationException;
}
