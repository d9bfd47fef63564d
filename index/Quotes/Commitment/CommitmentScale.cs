using Index.Corpus;
using Index.Quotes.Checking.Matching;

namespace Index.Quotes.Commitment;

/// <summary>The scale of <c>commitment.txt</c>: words and phrases by strength, the first line the strongest.</summary>
public sealed class CommitmentScale
{
    private readonly ILookup<string, (string[] Words, string Strength, int Rank)> _terms;

    private CommitmentScale(IEnumerable<(string[] Words, string Strength, int Rank)> terms) =>
        _terms = terms.OrderByDescending(t => t.Words.Length).ToLookup(t => t.Words[0], StringComparer.Ordinal);

    /// <summary>Reads lines of the form <c>strength: term, term</c>; blank lines and lines that begin with # are passed over. Throws <see cref="FormatException"/> with the line's number when a line has no strength or no term.</summary>
    public static CommitmentScale Parse(string text)
    {
        var terms = new List<(string[], string, int)>();
        var (number, rank) = (0, 0);
        foreach (var line in text.Split('\n').Select(l => l.Trim()))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var phrases = line[(colon + 1)..].Split(',').Select(t => WordReader.Read(t).Select(w => w.Normal).ToArray()).Where(w => w.Length > 0).ToList();
            if (colon <= 0 || phrases.Count == 0)
                throw new FormatException($"Line {number} of the commitment scale is “{line}”. Write it as “strength: term, term”.");
            rank++;
            terms.AddRange(phrases.Select(p => (p, line[..colon].Trim(), rank)));
        }
        return new CommitmentScale(terms);
    }

    /// <summary>The words of the scale that stand in a clause, strongest first, then in reading order; empty when there are none.</summary>
    public IReadOnlyList<CommitmentWord> In(Clause clause)
    {
        var file = clause.Text.File;
        var words = WordReader.Read(file.Text, clause.Text.Span);
        var found = new List<CommitmentWord>();
        for (var at = 0; at < words.Count; at++)
        {
            var term = _terms[words[at].Normal].FirstOrDefault(t => StandsAt(words, at, t.Words));
            if (term.Words is null)
                continue;
            var last = at + term.Words.Length - 1;
            found.Add(new CommitmentWord(term.Strength, term.Rank, new Placement(file, Span.Between(words[at].Span.Start, words[last].Span.End))));
            at = last;
        }
        return [.. found.OrderBy(w => w.Rank)];
    }

    private static bool StandsAt(List<Word> words, int at, string[] phrase) =>
        at + phrase.Length <= words.Count && Enumerable.Range(0, phrase.Length).All(i => words[at + i].Normal == phrase[i]);
}
