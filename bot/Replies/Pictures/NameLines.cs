using System.Globalization;

namespace Bot.Replies.Pictures;

/// <summary>Fits names into a width: over several lines, or in one line with a cut.</summary>
internal static class NameLines
{
    private const string Cut = "…";

    /// <summary>
    /// One to <paramref name="most"/> lines, each within the width. A word that is longer, or a script without spaces,
    /// breaks between any two characters; what finds no place is cut at the end.
    /// </summary>
    public static IReadOnlyList<string> Wrap(string name, Lettering letters, float width, int most)
    {
        var lines = new List<string> { "" };
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var part in words.SelectMany(word => Parts(word, letters, width)))
        {
            var longer = lines[^1].Length == 0 ? part : $"{lines[^1]} {part}";
            if (lines[^1].Length == 0 || letters.Width(longer) <= width)
                lines[^1] = longer;
            else if (lines.Count < most)
                lines.Add(part);
            else
            {
                lines[^1] = Ended(lines[^1], letters, width);
                break;
            }
        }

        return lines;
    }

    /// <summary>The text within the width, cut in its middle: names of a series differ at their ends.</summary>
    public static string Shorten(string text, Lettering letters, float width)
    {
        if (letters.Width(text) <= width) return text;
        var characters = Characters(text);
        var kept = Longest(characters.Length - 1, count => letters.Width(Middle(characters, count)) <= width);
        return Middle(characters, kept);
    }

    private static string Middle(string[] characters, int kept) =>
        string.Concat(characters[..((kept + 1) / 2)]) + Cut + string.Concat(characters[^(kept / 2)..]);

    private static string Ended(string line, Lettering letters, float width)
    {
        var characters = Characters(line);
        var kept = Longest(characters.Length, count => letters.Width(Begun(count)) <= width);
        return Begun(kept);

        string Begun(int count) => string.Concat(characters[..count]).TrimEnd() + Cut;
    }

    private static IEnumerable<string> Parts(string word, Lettering letters, float width)
    {
        if (letters.Width(word) <= width)
        {
            yield return word;
            yield break;
        }

        for (var rest = Characters(word); rest.Length > 0;)
        {
            var fits = Math.Max(1, Longest(rest.Length, count => letters.Width(string.Concat(rest[..count])) <= width));
            yield return string.Concat(rest[..fits]);
            rest = rest[fits..];
        }
    }

    // The greatest number up to the most that fits; 0 fits always.
    private static int Longest(int most, Predicate<int> fits)
    {
        var (low, high) = (0, most);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (fits(middle)) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    private static string[] Characters(string text)
    {
        var starts = StringInfo.ParseCombiningCharacters(text);
        return [.. starts.Select((start, i) => text[start..(i + 1 < starts.Length ? starts[i + 1] : text.Length)])];
    }
}
