using System.Text;

namespace Tests.Benchmarks.Retrieval;

/// <summary>
/// Documents of 500 clauses of 15 to 60 words (30 on average), whose words are drawn by Zipf's law; made one at a time,
/// the same in every run.
/// </summary>
internal sealed class MadeUpTexts(IReadOnlyList<string> vocabulary)
{
    private const int ClausesOfDocument = 500;
    private const int FewestWords = 15;
    private const int MostWords = 60;
    private const int WordsOfQuestion = 8;

    // The words of highest rank carry no subject; a question of eight content words has none of them.
    private const int FunctionWords = 60;

    /// <summary>The text of each document, a line a clause, and start and length of its clauses.</summary>
    public IEnumerable<(string Text, IReadOnlyList<(int Start, int Length)> Clauses)> Documents(int clauses)
    {
        var words = new ZipfWords(vocabulary, seed: 1);
        var text = new StringBuilder();
        for (var made = 0; made < clauses; made += ClausesOfDocument)
        {
            text.Clear();
            var spans = new List<(int, int)>(ClausesOfDocument);
            for (var i = 0; i < Math.Min(ClausesOfDocument, clauses - made); i++)
            {
                var start = text.Length;
                WriteClause(words, text);
                spans.Add((start, text.Length - start));
                text.Append('\n');
            }

            yield return (text.ToString(), spans);
        }
    }

    /// <summary>Questions of eight different content words; no two alike.</summary>
    public IReadOnlyList<string> Questions(int count)
    {
        var words = new ZipfWords([.. vocabulary.Skip(FunctionWords)], seed: 2);
        return [.. Enumerable.Range(0, count).Select(_ => Question(words)).Distinct()];
    }

    private static void WriteClause(ZipfWords words, StringBuilder text)
    {
        // The square of an even draw: short clauses are commoner than long ones.
        var drawn = words.Below(1_000) / 1_000.0;
        var length = FewestWords + (int)((MostWords - FewestWords + 1) * drawn * drawn);
        for (var i = 0; i < length; i++)
        {
            var word = words.Next();
            if (i == 0) text.Append(char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1);
            else text.Append(i % 9 == 0 ? ", " : " ").Append(word);
        }

        text.Append('.');
    }

    private static string Question(ZipfWords words)
    {
        var drawn = new HashSet<string>();
        while (drawn.Count < WordsOfQuestion) drawn.Add(words.Next());
        return string.Join(' ', drawn);
    }
}
