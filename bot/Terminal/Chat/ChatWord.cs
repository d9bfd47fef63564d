namespace Bot.Terminal.Chat;

/// <summary>One word of a typed line: its value without quotation marks around it, and where it stands in the line.</summary>
public readonly record struct ChatWord(string Value, int Start, int End)
{
    /// <summary>Splits at white space; words between double quotation marks, straight or curly, belong together. An open mark is a character like any other.</summary>
    public static IReadOnlyList<ChatWord> Split(string line)
    {
        var words = new List<ChatWord>();
        for (var i = 0; i < line.Length;)
        {
            if (char.IsWhiteSpace(line[i]))
            {
                i++;
                continue;
            }

            var end = i;
            var opening = QuoteAt(line, i);
            var closing = opening < 0 ? -1 : Closing(line, opening);
            if (closing >= 0)
                end = closing + 1;
            while (end < line.Length && !char.IsWhiteSpace(line[end])) end++;
            words.Add(closing == end - 1 && closing >= 0
                ? new ChatWord(line[i..opening] + line[(opening + 1)..closing], i, end)
                : new ChatWord(line[i..end], i, end));
            i = end;
        }

        return words;
    }

    // At the word's beginning, or behind the colon of “document:"shared future"”.
    private static int QuoteAt(string line, int start)
    {
        var at = start;
        while (at < line.Length && (char.IsAsciiLetter(line[at]) || line[at] == '-')) at++;
        at = at > start && at < line.Length && line[at] == ':' ? at + 1 : start;
        return at < line.Length && (line[at] is '"' or '“') ? at : -1;
    }

    private static int Closing(string line, int opening)
    {
        var closing = line.IndexOf(line[opening] == '“' ? '”' : '"', opening + 1);
        return closing > opening + 1 && (closing + 1 == line.Length || char.IsWhiteSpace(line[closing + 1])) ? closing : -1;
    }
}
