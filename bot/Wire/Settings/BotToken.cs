using System.Security.Cryptography;
using System.Text;

namespace Bot.Wire.Settings;

/// <summary>The bot's token; shown as anything but itself wherever it is written by accident.</summary>
public sealed class BotToken(string secret)
{
    /// <summary>The token itself, for the Authorization header and IDENTIFY only.</summary>
    public string Secret => secret;

    /// <summary>Sixteen hexadecimal digits that tell tokens apart without telling them.</summary>
    public string Fingerprint { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)))[..16];

    /// <inheritdoc/>
    public override string ToString() => "(hidden)";
}
