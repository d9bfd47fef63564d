using DiffPlex;
using Index.Text;

namespace Index.Quotes.Checking.Matching;

/// <summary>Holds a quotation against its source word by word; case and typography make no difference, punctuation does.</summary>
internal sealed class Differences(SourceWords source)
{
    private readonly record struct Piece(string Normal, string Text, Span Span);

    /// <summary>The runs in reading order; words of the quotation outside all parts are added.</summary>
    public IReadOnlyList<DiffRun> Of(Question question, IReadOnlyList<Part> parts)
    {
        var runs = new List<DiffRun>();
        var at = question.First;
        foreach (var part in parts)
        {
            Add(runs, DiffOp.Added, Mine(question.Part(at, Math.Max(at, part.Quoted.First))));
            Compare(runs, Mine(part.Quoted), Theirs(part.Source));
            at = part.Quoted.End;
        }
        Add(runs, DiffOp.Added, Mine(question.Part(at, question.End)));
        return runs;
    }

    private static void Compare(List<DiffRun> runs, List<Piece> mine, List<Piece> theirs)
    {
        var diff = new Differ().CreateCustomDiffs(Lines(theirs), Lines(mine), ignoreWhiteSpace: false, lines => lines.Split('\n'));
        var (a, b) = (0, 0);
        foreach (var block in diff.DiffBlocks)
        {
            Add(runs, DiffOp.Same, theirs[a..block.DeleteStartA]);
            Add(runs, DiffOp.Dropped, theirs.GetRange(block.DeleteStartA, block.DeleteCountA));
            Add(runs, DiffOp.Added, mine.GetRange(block.InsertStartB, block.InsertCountB));
            (a, b) = (block.DeleteStartA + block.DeleteCountA, block.InsertStartB + block.InsertCountB);
        }
        Add(runs, DiffOp.Same, theirs[a..]);
    }

    private static string Lines(List<Piece> pieces) => string.Join('\n', pieces.Select(p => p.Normal));

    private static void Add(List<DiffRun> runs, DiffOp op, List<Piece> pieces)
    {
        if (pieces.Count > 0)
            runs.Add(new DiffRun(op, Span.Between(pieces[0].Span.Start, pieces[^1].Span.End).In(pieces[0].Text)));
    }

    private static List<Piece> Mine(Question q) =>
        q.Count == 0 ? [] : WithBracket(q.Text, Pieces([.. Enumerable.Range(q.First, q.Count).Select(i => (q.Words[i], q.Text))]));

    // A bracket before the first word belongs to what the quoter added.
    private static List<Piece> WithBracket(string text, List<Piece> pieces)
    {
        if (pieces[0].Span.Start is > 0 and var start && text[start - 1] == '[' && !Gaps.IsLetterBracket(text, start - 1))
            pieces[0] = pieces[0] with { Span = Span.Between(start - 1, pieces[0].Span.End) };
        return pieces;
    }

    // Parts of a unit of another file never meet: a match lies in one stretch of one edition.
    private List<Piece> Theirs(Match match) =>
        Pieces([.. Enumerable.Range(match.First, match.Count).Select(i => (source[i].Word, source.UnitAt(i).Text.File.Text))]);

    private static List<Piece> Pieces(List<(Word Word, string Text)> words)
    {
        var pieces = new List<Piece>();
        for (var i = 0; i < words.Count; i++)
        {
            var (word, text) = words[i];
            pieces.Add(new Piece(word.Normal, text, word.Span));
            if (i < words.Count - 1 && word.Gap.Length > 0)
                pieces.Add(new Piece(word.Gap, text, Span.Between(word.Span.End, words[i + 1].Word.Span.Start).Trimmed(text)));
        }
        return pieces;
    }
}
