using Bot.Wire;
using Bot.Wire.Http;
using Tests.Support;
using Tests.Support.Scripted;

namespace Tests.Wire.Http;

public sealed class Ed25519KeyTests
{
    public static TheoryData<string, string, string, string> Vectors
    {
        get
        {
            var data = new TheoryData<string, string, string, string>();
            foreach (var row in Repository.Rows("Wire", "Http", "rfc8032.tsv")) data.Add(row[0], row[1], row[2], row[3]);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Every_vector_of_the_standard_holds_and_none_that_was_changed(string name, string seed, string message, string signature)
    {
        var (text, signed) = (Convert.FromHexString(message), Convert.FromHexString(signature));
        var signer = new Signer(Convert.FromHexString(seed));
        using var key = new Ed25519Key(signer.PublicKey);
        Assert.True(key.Verifies(text, signed), name);
        Assert.False(key.Verifies([.. text, 0], signed), name);
        Assert.False(key.Verifies(text, signed.AsSpan()[..63]), name);
        for (var i = 0; i < signed.Length; i += 7)
        {
            var changed = (byte[])signed.Clone();
            changed[i] ^= 1;
            Assert.False(key.Verifies(text, changed), $"{name}, byte {i}");
        }
    }

    [Fact]
    public void A_key_of_another_length_is_refused() => Assert.Equal(10, Assert.Throws<WireStopException>(() => new Ed25519Key(new byte[31])).Status);

    [Fact]
    public void A_key_that_is_no_point_of_the_curve_verifies_nothing()
    {
        var row = Repository.Rows("Wire", "Http", "rfc8032.tsv")[2];
        using var key = new Ed25519Key([.. Enumerable.Repeat((byte)0xEE, 32)]);
        Assert.False(key.Verifies(Convert.FromHexString(row[2]), Convert.FromHexString(row[3])));
    }

    [Fact]
    public void Is_safe_from_many_threads()
    {
        var signer = new Signer([.. Enumerable.Range(0, 32).Select(i => (byte)i)]);
        using var key = new Ed25519Key(signer.PublicKey);
        byte[] message = [1, 2, 3];
        var signature = signer.Sign(message);
        Parallel.For(0, 2_000, i => Assert.Equal(i % 2 == 0, key.Verifies(i % 2 == 0 ? message : [3, 2, 1], signature)));
    }
}
