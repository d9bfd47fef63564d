using Index.Corpus;
using Index.Quotes.Checking.Matching;
using Index.Text;

namespace Index.Quotes.Commitment;

/// <summary>The scale of <c>commitment.txt</c>: words and phrases by strength, the first line the strongest.</summary>
public sealed class CommitmentScale
{
    /// <summary>The file of the corpus folder that holds the scale.</summary>
    public const string FileName = "commitment.txt";

    // The line of this name holds phrases in which a word of the scale carries nothing: “political will”.
    private const string NotCounted = "not counted";

    private readonly ILookup<string, CommitmentTerm> _terms;

    private CommitmentScale(IReadOnlyList<(string Strength, List<string[]> Phrases)> lines, IReadOnlyList<CorpusFault> faults)
    {
        var strengths = lines.Select(l => l.Strength).Where(s => s != NotCounted).ToList();
        _terms = lines.SelectMany(l => l.Phrases.Select(words => new CommitmentTerm(words, l.Strength, strengths.IndexOf(l.Strength) + 1)))
            .OrderByDescending(t => t.Words.Length).ThenByDescending(t => t.Rank == 0).ToLookup(t => t.Words[0], StringComparer.Ordinal);
        (Strengths, Faults) = (strengths, faults);
    }

    /// <summary>No scale: no word carries anything.</summary>
    public static CommitmentScale None { get; } = new([], []);

    /// <summary>The names of the strengths, strongest first; empty when there is no scale.</summary>
    public IReadOnlyList<string> Strengths { get; }

    /// <summary>Lines that could not be read, each with its number.</summary>
    public IReadOnlyList<CorpusFault> Faults { get; }

    /// <summary>Reads the scale of a corpus folder; a missing file is no scale, a broken line is a fault.</summary>
    public static CommitmentScale Read(string folder)
    {
        var (text, fault) = SourceReader.ReadOptional(folder, FileName);
        return fault is null ? Parse(text) : new CommitmentScale([], [fault]);
    }

    /// <summary>Reads lines of the form <c>strength: term, term</c>; # begins a remark; a line that cannot be read is a fault and the others count.</summary>
    public static CommitmentScale Parse(string text)
    {
        var lines = new List<(string Strength, List<string[]> Phrases)>();
        var faults = new List<CorpusFault>();
        foreach (var (index, written) in text.Split('\n').Index())
        {
            var line = written.Split('#', 2)[0].Trim();
            if (line.Length == 0)
                continue;
            if (line.Split(':', 2) is [var name, var terms] && name.Trim().Length > 0 && PhrasesOf(terms) is { Count: > 0 } phrases)
                lines.Add((name.Trim(), phrases));
            else
                faults.Add(new CorpusFault(FileName, index + 1, $"This strength cannot be read: “{line}”.", "Write “strength: term, term”."));
        }
        return new CommitmentScale(lines, faults);
    }

    /// <summary>The words of the scale that stand in a clause, strongest first, then in reading order; empty when there are none.</summary>
    public IReadOnlyList<CommitmentWord> In(Clause clause)
    {
        var file = clause.Text.File;
        var words = WordReader.Read(file.Text, clause.Text.Span);
        var found = new List<CommitmentWord>();
        for (var at = 0; at < words.Count; at++)
        {
            if (_terms[words[at].Normal].FirstOrDefault(t => t.StandsAt(words, at)) is not { } term)
                continue;
            var last = at + term.Words.Length - 1;
            if (term.Rank > 0)
                found.Add(new CommitmentWord(term.Strength, term.Rank, new Placement(file, Span.Between(words[at].Span.Start, words[last].Span.End))));
            at = last;
        }
        return [.. found.OrderBy(w => w.Rank)];
    }

    private static List<string[]> PhrasesOf(string terms) =>
        [.. terms.Split(',').Select(t => WordReader.Read(t).Select(w => w.Normal).ToArray()).Where(w => w.Length > 0)];
}
