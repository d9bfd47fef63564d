namespace Index.Text;

/// <summary>Which script a character is of, as far as words and sentences depend on it.</summary>
public static class Scripts
{
    /// <summary>
    /// Whether a character is a Chinese one (Han), each of which counts as a word where words have no spaces between
    /// them.
    /// </summary>
    public static bool IsHan(char c) =>
        c is >= '\u2E80' and <= '\u2FDF' or '\u3005' or '\u3007' or >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';

    /// <summary>
    /// Whether a heading or sentence may open with the letter: a capital, or a letter of a script without capitals.
    /// </summary>
    public static bool MayOpen(char c) => char.IsUpper(c) || IsHan(c);
}
