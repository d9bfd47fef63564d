using System.Buffers.Binary;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace Index.FullText.Lucene;

/// <summary>Gives the labels of a clause to Lucene, each whole, with its strength to the last bit as payload.</summary>
internal sealed class LabelStream : TokenStream
{
    private readonly ICharTermAttribute _term;
    private readonly IPayloadAttribute _payload;
    private IReadOnlyList<ClauseLabel> _labels = [];
    private int _at;

    public LabelStream() => (_term, _payload) = (AddAttribute<ICharTermAttribute>(), AddAttribute<IPayloadAttribute>());

    /// <summary>The strength that a payload holds.</summary>
    public static double Strength(BytesRef payload) => BinaryPrimitives.ReadDoubleBigEndian(payload.Bytes.AsSpan(payload.Offset, payload.Length));

    /// <summary>The labels to give next.</summary>
    public void Give(IReadOnlyList<ClauseLabel> labels) => _labels = labels;

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _at = 0;
    }

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        if (_at == _labels.Count) return false;
        ClearAttributes();
        var (name, strength) = _labels[_at++];
        _term.Append(name);
        var bytes = new byte[sizeof(double)];
        BinaryPrimitives.WriteDoubleBigEndian(bytes, strength);
        _payload.Payload = new BytesRef(bytes);
        return true;
    }
}
