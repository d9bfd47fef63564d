using System.Globalization;
using System.Text;

namespace Bot.Wire.Http;

/// <summary>Checks that Discord signed a request, and not long ago (HTTP-R2 to HTTP-R4).</summary>
internal sealed class SignedRequest(Ed25519Key key, DiscordClock clock)
{
    private const int LongestTimestamp = 20;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    /// <summary>Whether both headers have the form that Discord gives them; cheap, so that it comes before the body is read.</summary>
    public static bool HasForm(IHeaderDictionary headers) =>
        headers["X-Signature-Ed25519"] is [{ Length: 2 * Ed25519Key.SignatureLength } signature] && signature.All(char.IsAsciiHexDigit)
        && headers["X-Signature-Timestamp"] is [{ Length: > 0 and <= LongestTimestamp } timestamp] && timestamp.All(char.IsAsciiDigit);

    /// <summary>Whether the signature over time stamp and body holds and the time is now, five minutes either way.</summary>
    public bool Holds(IHeaderDictionary headers, ReadOnlySpan<byte> body)
    {
        string timestamp = headers["X-Signature-Timestamp"].ToString(), signature = headers["X-Signature-Ed25519"].ToString();
        var message = new byte[timestamp.Length + body.Length];
        Encoding.ASCII.GetBytes(timestamp, message);
        body.CopyTo(message.AsSpan(timestamp.Length));
        return key.Verifies(message, Convert.FromHexString(signature))
            && long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            && Math.Abs(clock.Now.ToUnixTimeSeconds() - (double)seconds) <= Window.TotalSeconds;
    }
}
