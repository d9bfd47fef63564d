using System.Diagnostics.CodeAnalysis;

namespace Index.Corpus;

/// <summary>What users see and cite: a document and a place in it, such as <c>wuzhen/2</c> or <c>dfi/human-rights/3</c>.</summary>
public readonly record struct ClauseId(string Document, string Place)
{
    /// <summary>Reads <c>document/place</c>; null when there is no slash with text on both sides.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ClauseId? id)
    {
        var slash = text?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        id = slash > 0 && slash < text!.Length - 1 ? new ClauseId(text[..slash], text[(slash + 1)..]) : null;
        return id is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Document}/{Place}";
}
