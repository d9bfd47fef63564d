using Microsoft.Win32.SafeHandles;

namespace Bot.Wire.Http;

/// <summary>A public key that says whether a signature is its own (RFC 8032); safe to use from any thread.</summary>
internal sealed class Ed25519Key : SafeHandleZeroOrMinusOneIsInvalid
{
    /// <summary>Bytes of a signature.</summary>
    public const int SignatureLength = 64;

    private const int KeyLength = 32;

    /// <summary>Takes 32 bytes; throws <see cref="WireStopException"/> when they are no key or there is no OpenSSL to check with.</summary>
    public Ed25519Key(ReadOnlySpan<byte> key) : base(ownsHandle: true)
    {
        if (key.Length != KeyLength) throw new WireStopException(ExitCode.BadConfiguration, $"An Ed25519 key has {KeyLength} bytes, not {key.Length}.");
        try
        {
            SetHandle(Libcrypto.EVP_PKEY_new_raw_public_key(Libcrypto.Ed25519, 0, key, KeyLength));
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException or TypeInitializationException)
        {
            throw new WireStopException(ExitCode.BadConfiguration, "Signed requests are checked with OpenSSL's libcrypto, version 1.1.1 or later, which is not on this machine. Install it (package libssl3 on Debian), or set Discord:Mode to gateway.");
        }

        if (IsInvalid) throw new WireStopException(ExitCode.BadConfiguration, "OpenSSL does not take Discord:PublicKey as an Ed25519 key. Copy it anew from the Developer Portal.");
    }

    /// <summary>Whether the key's owner signed exactly these bytes.</summary>
    public bool Verifies(ReadOnlySpan<byte> message, ReadOnlySpan<byte> signature)
    {
        if (signature.Length != SignatureLength) return false;
        var context = Libcrypto.EVP_MD_CTX_new();
        try
        {
            if (context != 0
                && Libcrypto.EVP_DigestVerifyInit(context, 0, 0, 0, handle) == 1
                && Libcrypto.EVP_DigestVerify(context, signature, (nuint)signature.Length, message, (nuint)message.Length) == 1)
                return true;
            Libcrypto.ERR_clear_error();
            return false;
        }
        finally
        {
            Libcrypto.EVP_MD_CTX_free(context);
        }
    }

    /// <inheritdoc/>
    protected override bool ReleaseHandle()
    {
        Libcrypto.EVP_PKEY_free(handle);
        return true;
    }
}
