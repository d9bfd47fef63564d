using System.Runtime.InteropServices;
using System.Text;

namespace Tests.Support.Scripted;

/// <summary>Signs as Discord does, with the key of a secret seed (RFC 8032); the bot can only verify.</summary>
internal sealed partial class Signer(byte[] seed)
{
    private const string Library = "libcrypto.so.3";
    private const int Ed25519 = 1087;
    private readonly nint _key = EVP_PKEY_new_raw_private_key(Ed25519, 0, seed, 32);

    public byte[] PublicKey
    {
        get
        {
            var key = new byte[32];
            nuint length = 32;
            Assert.Equal(1, EVP_PKEY_get_raw_public_key(_key, key, ref length));
            return key;
        }
    }

    public byte[] Sign(byte[] message)
    {
        var context = EVP_MD_CTX_new();
        var signature = new byte[64];
        nuint length = 64;
        Assert.Equal(1, EVP_DigestSignInit(context, 0, 0, 0, _key));
        Assert.Equal(1, EVP_DigestSign(context, signature, ref length, message, (nuint)message.Length));
        EVP_MD_CTX_free(context);
        return signature;
    }

    /// <summary>The two headers for a body.</summary>
    public (string Signature, string Timestamp) Headers(byte[] body, long seconds)
    {
        var timestamp = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return (Convert.ToHexStringLower(Sign([.. Encoding.ASCII.GetBytes(timestamp), .. body])), timestamp);
    }

    [LibraryImport(Library)]
    private static partial nint EVP_PKEY_new_raw_private_key(int type, nint engine, byte[] key, nuint length);

    [LibraryImport(Library)]
    private static partial int EVP_PKEY_get_raw_public_key(nint key, byte[] bytes, ref nuint length);

    [LibraryImport(Library)]
    private static partial nint EVP_MD_CTX_new();

    [LibraryImport(Library)]
    private static partial void EVP_MD_CTX_free(nint context);

    [LibraryImport(Library)]
    private static partial int EVP_DigestSignInit(nint context, nint keyContext, nint digest, nint engine, nint key);

    [LibraryImport(Library)]
    private static partial int EVP_DigestSign(nint context, byte[] signature, ref nuint length, byte[] message, nuint messageLength);
}
