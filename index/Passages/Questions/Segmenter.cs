using Index.FullText;

namespace Index.Passages.Questions;

/// <summary>Cuts a question into known expressions, longest first, and single words; noise is marked, not dropped.</summary>
internal sealed class Segmenter
{
    private readonly HashSet<string> _subjects;
    private readonly HashSet<string> _noise;
    private readonly PhraseTable _phrases;

    /// <summary>Takes the analysed expressions that are subjects: thesaurus, principles and the corpus's own.</summary>
    public Segmenter(IEnumerable<string> subjects, IEnumerable<string> words)
    {
        _subjects = [.. subjects.Where(s => s.Contains(' ', StringComparison.Ordinal))];
        _noise = [.. Noise.Expressions];
        _phrases = new PhraseTable(_subjects.Concat(_noise), words);
    }

    public IReadOnlyList<Segment> Segments(IReadOnlyList<Token> plain)
    {
        var found = _phrases.Find(plain).ToLookup(f => f.First);
        var segments = new List<Segment>();
        for (var i = 0; i < plain.Count;)
        {
            var best = found[i].OrderByDescending(f => f.Count).ThenByDescending(f => _subjects.Contains(f.Term)).FirstOrDefault();
            if (best.Count == 0) best = (i, 1, plain[i].Term);
            var noise = best.Count > 1 ? _noise.Contains(best.Term) && !_subjects.Contains(best.Term) : Noise.Contains(best.Term);
            segments.Add(new Segment(best.Term, i, best.Count, noise));
            i += best.Count;
        }
        return segments;
    }
}
