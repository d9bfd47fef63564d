using System.Globalization;
using System.Numerics;
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
            foreach (var row in Repository.Rows("Wire", "Http", "rfc8032.tsv"))
                data.Add(row[0], row[1], row[2], row[3]);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Every_vector_of_the_standard_holds_and_none_that_was_changed(
        string name, string seed, string message, string signature)
    {
        var (text, signed) = (Convert.FromHexString(message), Convert.FromHexString(signature));
        var signer = new Signer(Convert.FromHexString(seed));
        var key = new Ed25519Key(signer.PublicKey);
        Assert.Equal(signed, signer.Sign(text));
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

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(33)]
    public void A_key_of_another_length_is_refused(int length) =>
        Assert.Equal(10, Assert.Throws<WireStopException>(() => new Ed25519Key(new byte[length])).Status);

    [Fact]
    public void A_key_that_is_no_point_of_the_curve_verifies_nothing()
    {
        var row = Repository.Rows("Wire", "Http", "rfc8032.tsv")[2];
        var key = new Ed25519Key([.. Enumerable.Repeat((byte)0xEE, 32)]);
        Assert.False(key.Verifies(Convert.FromHexString(row[2]), Convert.FromHexString(row[3])));
    }

    // With the neutral point as key, R = [S]B satisfies the equation for every message; the base point is R for S = 1.
    [Fact]
    public void A_key_of_small_order_verifies_nothing()
    {
        byte[] neutral = [1, .. new byte[31]];
        var signature = Convert.FromHexString($"58{string.Concat(Enumerable.Repeat("66", 31))}01{new string('0', 62)}");
        Assert.False(new Ed25519Key(neutral).Verifies([1, 2, 3], signature));
    }

    // RFC 8032, section 5.1.7: S is below the order L of the base point, so that nobody makes a second signature of a
    // first.
    [Theory]
    [MemberData(nameof(Vectors))]
    public void A_signature_whose_number_is_not_canonical_is_refused(
        string name, string seed, string message, string signature)
    {
        var added = BigInteger.Parse("27742317777372353535851937790883648493", CultureInfo.InvariantCulture);
        var signed = Convert.FromHexString(signature);
        var number = new BigInteger(signed.AsSpan(32), isUnsigned: true) + BigInteger.Pow(2, 252) + added;
        var changed = signed[..32].Concat(number.ToByteArray(isUnsigned: true)).Concat(new byte[32]).Take(64).ToArray();
        var key = new Ed25519Key(new Signer(Convert.FromHexString(seed)).PublicKey);
        Assert.False(key.Verifies(Convert.FromHexString(message), changed), name);
    }

    [Fact]
    public void Is_safe_from_many_threads()
    {
        var signer = new Signer([.. Enumerable.Range(0, 32).Select(i => (byte)i)]);
        var key = new Ed25519Key(signer.PublicKey);
        byte[] message = [1, 2, 3];
        var signature = signer.Sign(message);
        Parallel.For(0, 2_000, i =>
            Assert.Equal(i % 2 == 0, key.Verifies(i % 2 == 0 ? message : [3, 2, 1], signature)));
    }
}
