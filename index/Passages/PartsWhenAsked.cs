using System.Collections;

namespace Index.Passages;

/// <summary>The parts of an explanation, put into words when somebody reads them: most answers are shown without.</summary>
internal sealed class PartsWhenAsked(Func<IReadOnlyList<Explanation>> explain) : IReadOnlyList<Explanation>
{
    private readonly Lazy<IReadOnlyList<Explanation>> _parts = new(explain, LazyThreadSafetyMode.PublicationOnly);

    /// <inheritdoc/>
    public int Count => _parts.Value.Count;

    /// <inheritdoc/>
    public Explanation this[int index] => _parts.Value[index];

    /// <inheritdoc/>
    public IEnumerator<Explanation> GetEnumerator() => _parts.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
