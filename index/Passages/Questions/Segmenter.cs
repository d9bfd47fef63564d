using Index.Search;
using Index.Text.Analysis;

namespace Index.Passages.Questions;

/// <summary>Cuts a question into known expressions, longest first, and single words; noise is marked, not dropped.</summary>
internal sealed class Segmenter
{
    private readonly HashSet<string> _subjects;
    private readonly HashSet<string> _noise;
    private readonly ExpressionTable _phrases;
    private readonly Func<string, bool> _knowsLoose;

    /// <summary>Takes the analysed expressions that are subjects: thesaurus, principles and the corpus's own.</summary>
    public Segmenter(IEnumerable<string> subjects, IEnumerable<string> words, Func<string, bool> knowsLoose)
    {
        _knowsLoose = knowsLoose;
        _subjects = [.. subjects.Where(s => s.Contains(' ', StringComparison.Ordinal))];
        _noise = [.. Vocabulary.Noise.Expressions];
        _phrases = new ExpressionTable(_subjects.Concat(_noise), words);
    }

    /// <summary>Whether the analysed word or expression carries no subject.</summary>
    public static bool IsNoise(string key) => Vocabulary.Noise.Contains(key) || !key.Contains(' ', StringComparison.Ordinal) && StopWords.Contains(key);

    /// <summary>Whether the analysed words together are a known expression.</summary>
    public bool IsExpression(string key) => _subjects.Contains(key);

    public IReadOnlyList<Segment> Segments(IReadOnlyList<Token> plain)
    {
        var found = _phrases.Find(plain).ToLookup(f => f.First);
        var segments = new List<Segment>();
        for (var i = 0; i < plain.Count;)
        {
            var best = found[i].OrderByDescending(f => f.Count).ThenByDescending(f => _subjects.Contains(f.Term)).FirstOrDefault();
            if (best.Count == 0) best = (i, 1, plain[i].Term);
            var noise = best.Count > 1 ? _noise.Contains(best.Term) && !_subjects.Contains(best.Term) : IsNoise(best.Term);
            segments.Add(new Segment(best.Term, i, best.Count, noise));
            i += best.Count;
        }
        return Joined(segments);
    }

    /// <summary>Single words that together make a known expression are one stretch, whatever stands between them.</summary>
    private List<Segment> Joined(List<Segment> segments)
    {
        var joined = new List<Segment>();
        var used = new HashSet<int>();
        for (var i = 0; i < segments.Count; i++)
        {
            if (used.Contains(i)) continue;
            var segment = segments[i];
            for (var j = i + 1; IsWord(segment) && j < segments.Count && segments[j].First - segment.First <= 4; j++)
            {
                if (used.Contains(j) || !IsWord(segments[j]) || WordPairs.TermOf($"{segment.Key} {segments[j].Key}") is not { } loose || !_knowsLoose(loose)) continue;
                used.Add(j);
                segment = new Segment($"{segment.Key} {segments[j].Key}", segment.First, segments[j].First + 1 - segment.First, false) { LooseKey = loose };
            }
            joined.Add(segment);
        }
        return joined;
    }

    private static bool IsWord(Segment segment) => segment.Count == 1 && !segment.IsNoise;
}
