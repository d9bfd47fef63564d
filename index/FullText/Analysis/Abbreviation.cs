using System.Text;

namespace Index.FullText.Analysis;

/// <summary>Single letters with points between them: U.N., e.g., U.S.A.’s.</summary>
internal static class Abbreviation
{
    // Longer chains are no abbreviation; without a limit, each letter of a chain would be tried to the chain's end.
    private const int MostLetters = 10;

    /// <summary>The index behind the abbreviation that begins here, its last point and possessive included; null when none does.</summary>
    public static int? End(PartReader reader, int index)
    {
        var letters = 0;
        while (LetterEnd(reader, index) is { } letterEnd)
        {
            letters++;
            index = letterEnd;
            reader.At(index, out var next);
            if (next is RuneKind.Word or RuneKind.Ignored || letters > MostLetters)
                return null;
            if (!IsPoint(reader, index))
                break;
            index++;
        }

        return letters > 1 ? BehindPossessive(reader, index) : null;
    }

    private static bool IsPoint(PartReader reader, int index) => reader.At(index, out _).Rune.Value == '.';

    private static int? LetterEnd(PartReader reader, int index)
    {
        var (rune, length) = reader.At(index, out var kind);
        if (kind != RuneKind.Word || !Rune.IsLetter(rune))
            return null;
        index += length;
        while (reader.At(index, out kind).Length is var mark && kind == RuneKind.Mark)
            index += mark;
        return index;
    }

    private static int BehindPossessive(PartReader reader, int index)
    {
        if (!RuneKinds.IsApostrophe(reader.At(index, out _).Rune) || reader.At(index + 1, out _).Rune.Value is not ('s' or 'S'))
            return index;
        reader.At(index + 2, out var next);
        return next is RuneKind.Separator or RuneKind.Ideograph ? index + 2 : index;
    }
}
