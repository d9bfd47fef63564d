using System.Collections;

namespace Index.Passages;

/// <summary>A list that is made when somebody reads it: of most answers one page is shown, and no explanation.</summary>
internal sealed class WhenAsked<T>(Func<IReadOnlyList<T>> make) : IReadOnlyList<T>
{
    // Two readers at once may both make it; what they make is the same.
    private IReadOnlyList<T>? _made;

    /// <inheritdoc/>
    public int Count => Made.Count;

    private IReadOnlyList<T> Made => _made ??= make();

    /// <inheritdoc/>
    public T this[int index] => Made[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => Made.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
