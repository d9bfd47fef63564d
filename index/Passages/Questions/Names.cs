namespace Index.Passages.Questions;

/// <summary>Which words of a question are names or numbers, by how they are written.</summary>
internal static class Names
{
    /// <summary>A number, an abbreviation in capitals, or a capital inside a sentence that is not written in capitals throughout.</summary>
    public static bool IsName(string written, string question, int at) =>
        written.Any(char.IsDigit)
        || question.Any(char.IsLower)
        && (written.Length > 1 && written.All(c => char.IsUpper(c) || !char.IsLetter(c))
            || char.IsUpper(written[0]) && !OpensSentence(question, at));

    private static bool OpensSentence(string question, int at)
    {
        for (var i = at - 1; i >= 0; i--)
            if (!char.IsWhiteSpace(question[i]) && question[i] is not ('“' or '"' or '\'' or '(' or '‘'))
                return question[i] is '.' or '!' or '?' or ':';
        return true;
    }
}
