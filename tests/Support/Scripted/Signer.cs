using System.Globalization;
using System.Text;
using NSec.Cryptography;

namespace Tests.Support.Scripted;

/// <summary>Signs as Discord does, with the key of a secret seed (RFC 8032); the bot can only verify.</summary>
internal sealed class Signer(byte[] seed)
{
    private readonly Key _key = Key.Import(SignatureAlgorithm.Ed25519, seed, KeyBlobFormat.RawPrivateKey);

    public byte[] PublicKey => _key.Export(KeyBlobFormat.RawPublicKey);

    public byte[] Sign(byte[] message) => SignatureAlgorithm.Ed25519.Sign(_key, message);

    /// <summary>The two headers for a body.</summary>
    public (string Signature, string Timestamp) Headers(byte[] body, long seconds)
    {
        var timestamp = seconds.ToString(CultureInfo.InvariantCulture);
        return (Convert.ToHexStringLower(Sign([.. Encoding.ASCII.GetBytes(timestamp), .. body])), timestamp);
    }
}
