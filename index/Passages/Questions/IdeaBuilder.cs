using Index.FullText;
using Index.Passages.Knowledge;

namespace Index.Passages.Questions;

/// <summary>Makes an idea of a stretch of a question: the asker's own words, their kin, and a mended spelling where the word is unknown.</summary>
internal sealed class IdeaBuilder(IClauseEngine engine, Thesaurus thesaurus, IReadOnlySet<string> words)
{
    // An exact word outweighs its nearest kin; a single word of an expression says far less than the expression.
    private const double KinShare = 0.75;
    private const double WordShare = 0.35;
    private readonly Spelling _spelling = new(words.Where(w => !w.Any(char.IsDigit)));

    /// <summary>The idea, or null when a mended spelling turns out to carry no subject.</summary>
    public Idea? Of(Segment segment, string question, IReadOnlyList<Token> plain, List<string> notes)
    {
        var written = segment.Written(question, plain);
        var key = segment.Key;
        var literal = segment.Count == 1 && IsName(written, question, plain[segment.First]);
        if (segment.Count == 1 && !literal && !words.Contains(key) && !key.Any(char.IsDigit) && _spelling.Nearest(key) is { } mended)
        {
            if (Noise.Contains(mended)) return null;
            notes.Add($"“{written}” was read as “{mended}”.");
            key = mended;
        }
        var alternatives = new Dictionary<string, Alternative> { [key] = new(key, 1, "the asker’s word") };
        foreach (var kin in thesaurus.Of(key))
            Add(alternatives, kin.Key, KinShare * kin.Weight, $"kin of “{written}”: {kin.Written} (thesaurus.txt line {kin.Line})");
        foreach (var word in key.Split(' '))
            if (segment.Count > 1 && !Noise.Contains(word))
                Add(alternatives, word, WordShare, $"a word of “{written}”");
        return new Idea(written, [.. alternatives.Values]) { IsLiteral = literal && (key.Any(char.IsDigit) || thesaurus.Of(key).Count == 0 && engine.DocumentFrequency(key) == 0) };
    }

    private static void Add(Dictionary<string, Alternative> alternatives, string key, double weight, string why)
    {
        if (!alternatives.TryGetValue(key, out var known) || known.Weight < weight) alternatives[key] = new Alternative(key, weight, why);
    }

    /// <summary>A number, an abbreviation in capitals, or a capital inside a sentence that is not written in capitals throughout.</summary>
    private static bool IsName(string written, string question, Token token) =>
        written.Any(char.IsDigit)
        || question.Any(char.IsLower)
        && (written.Length > 1 && written.All(c => char.IsUpper(c) || !char.IsLetter(c))
            || char.IsUpper(written[0]) && !OpensSentence(question, token.Span.Start));

    private static bool OpensSentence(string question, int at)
    {
        for (var i = at - 1; i >= 0; i--)
            if (!char.IsWhiteSpace(question[i]) && question[i] is not ('“' or '"' or '\'' or '(' or '‘'))
                return question[i] is '.' or '!' or '?' or ':';
        return true;
    }
}
