using Index.Text;

namespace Index.Quotes.References;

/// <summary>How many slips of the finger (<see cref="EditDistance"/>) are forgiven in a word of a reference.</summary>
internal static class Distance
{
    /// <summary>The slips forgiven in a word: none up to 3 letters, 1 for 4 to 6, 2 for longer words.</summary>
    public static int Forgiven(string word) => word.Length switch { < 4 => 0, < 7 => 1, _ => 2 };

    /// <summary>The distance when it is forgiven for the word that is meant, else null.</summary>
    public static int? Near(string typed, string meant)
    {
        if (typed == meant) return 0;
        var most = Forgiven(meant);
        if (most == 0 || Math.Abs(typed.Length - meant.Length) > most || char.IsAsciiDigit(typed[0])) return null;
        return EditDistance.Between(typed, meant, most) is var slips && slips <= most ? slips : null;
    }
}
