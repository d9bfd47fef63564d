using NSec.Cryptography;

namespace Bot.Wire.Http;

/// <summary>
/// An Ed25519 public key that verifies signatures (RFC 8032) with libsodium; safe to use from any thread.
/// </summary>
internal sealed class Ed25519Key
{
    /// <summary>Bytes of a signature.</summary>
    public const int SignatureLength = 64;

    private const int KeyLength = 32;

    private readonly PublicKey _key;

    /// <summary>
    /// Takes 32 bytes; throws <see cref="WireStopException"/> for another length or without libsodium.
    /// </summary>
    public Ed25519Key(ReadOnlySpan<byte> key)
    {
        if (key.Length != KeyLength)
            throw Refused($"An Ed25519 key has {KeyLength} bytes, not {key.Length}.");
        try
        {
            // Only the length is checked here: a key that is no point of the curve, or one of small order, verifies
            // nothing.
            _key = PublicKey.Import(SignatureAlgorithm.Ed25519, key, KeyBlobFormat.RawPublicKey);
        }
        catch (Exception missing) when (IsMissing(missing))
        {
            throw Refused(
                "Signed requests are checked with libsodium, which cannot be loaded on this machine. "
                    + "Publish the program for this platform (dotnet publish -r …), or set Discord:Mode to gateway.");
        }
    }

    /// <summary>Whether the key's owner signed exactly these bytes.</summary>
    public bool Verifies(ReadOnlySpan<byte> message, ReadOnlySpan<byte> signature) =>
        signature.Length == SignatureLength && SignatureAlgorithm.Ed25519.Verify(_key, message, signature);

    private static WireStopException Refused(string message) => new(ExitCode.BadConfiguration, message);

    private static bool IsMissing(Exception exception) => exception
        is DllNotFoundException or EntryPointNotFoundException or BadImageFormatException
        or TypeInitializationException or PlatformNotSupportedException;
}
