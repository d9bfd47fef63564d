using Index.Corpus;

namespace Index.Passages.Knowledge;

/// <summary>Reads a thesaurus out of its text, without a copy of any line: a file of half a megabyte is read at every start.</summary>
internal sealed class ThesaurusReader
{
    private readonly Dictionary<string, ThesaurusTerm> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ThesaurusTerm>.AlternateLookup<ReadOnlySpan<char>> _knownBySpan;
    private readonly List<ThesaurusTerm> _side = [];

    private ThesaurusReader() => _knownBySpan = _known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The rules of a text in Solr's format, and the lines that are none; <paramref name="file"/> names it in faults.</summary>
    public static (IReadOnlyList<ThesaurusRule> Rules, IReadOnlyList<CorpusFault> Faults) Read(string text, string file)
    {
        var reader = new ThesaurusReader();
        var (rules, faults, number) = (new List<ThesaurusRule>(), new List<CorpusFault>(), 0);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            var written = (line.IndexOf('#') is >= 0 and var remark ? line[..remark] : line).Trim();
            if (written.IsEmpty) continue;
            if (reader.Rule(written, number) is { } rule) rules.Add(rule);
            else faults.Add(new CorpusFault(file, number, $"This rule cannot be read: “{written}”.", "Write “a, b^0.8, c” or “asked, asked => found^0.9, found”."));
        }

        return (rules, faults);
    }

    // “a, b^0.8, c” or “asked, asked => found^0.9, found”; null when it is neither.
    private ThesaurusRule? Rule(ReadOnlySpan<char> written, int line)
    {
        const string Arrow = "=>";
        var arrow = written.IndexOf(Arrow, StringComparison.Ordinal);
        if (arrow < 0) return Side(written) is { } group ? new ThesaurusRule(group, group, IsGroup: true, line) : null;
        var found = written[(arrow + Arrow.Length)..];
        if (found.Contains(Arrow, StringComparison.Ordinal)) return null;
        return Side(written[..arrow]) is { } left && Side(found) is { } right ? new ThesaurusRule(left, right, IsGroup: false, line) : null;
    }

    // The terms between commas; null when one of them cannot be read or there is none. Terms that stand in several rules are kept once.
    private ThesaurusTerm[]? Side(ReadOnlySpan<char> written)
    {
        _side.Clear();
        foreach (var range in written.Split(','))
        {
            var term = written[range].Trim();
            if (term.IsEmpty) continue;
            if (!_knownBySpan.TryGetValue(term, out var known))
            {
                if (ThesaurusTerm.Parse(term) is not { } read) return null;
                _knownBySpan[term] = known = read;
            }

            _side.Add(known);
        }

        return _side.Count > 0 ? [.. _side] : null;
    }
}
