using Index.Corpus;

namespace Index.Quotes.Checking.Matching;

/// <summary>
/// Explains a quotation as runs of neighbouring source words at the least cost, by dynamic programming over pairs of equal words.
/// An unexplained word costs 1; up to six words left out cost .5 and .1 each; going on at another place costs 3.5.
/// </summary>
internal sealed class Explainer(SourceWords source)
{
    /// <summary>More source words than this between two runs are another place.</summary>
    public const int NearWords = 6;

    private const double OtherPlace = 3.5;
    private const double OtherMarks = 0.1;

    // Between equal explanations, the claimed document wins, then the edition that is quoted by default.
    private const double OtherDocument = 0.4;
    private const double OtherEdition = 0.01;

    private readonly record struct Cell(int Mine, int Theirs, double Cost, int Before, bool Continues);

    /// <summary>The parts in the quotation's order; none when no two neighbouring words stand in the record.</summary>
    public IReadOnlyList<Part> Explain(Question question, Document? claimed, bool onePlace)
    {
        var cells = new List<Cell>();
        var bestAt = new int[source.Count];
        Array.Fill(bestAt, -1);
        var (best, bestEnd) = (-1, -1);
        for (var mine = question.First; mine < question.End; mine++)
        {
            var from = cells.Count;
            foreach (var theirs in Candidates(question, mine))
                cells.Add(Reach(question, mine, theirs, claimed, cells, bestAt, onePlace ? -1 : best));
            for (var c = from; c < cells.Count; c++)
            {
                ref var old = ref bestAt[cells[c].Theirs];
                if (old < 0 || Rest(cells[c]) <= Rest(cells[old])) old = c;
                if (bestEnd < 0 || Rest(cells[c]) < Rest(cells[bestEnd])) bestEnd = c;
            }
            best = bestEnd;
        }
        return bestEnd < 0 ? [] : Trace(question, cells, bestEnd);
    }

    // Cost less the words already behind it: what must be compared between ends at different words.
    private static double Rest(Cell cell) => cell.Cost - cell.Mine;

    // Places of the word next to a neighbour of it; both lists ascend.
    private IEnumerable<int> Candidates(Question question, int mine)
    {
        var forward = mine + 1 < question.End ? source.PlacesOf(question.Ids[mine], question.Ids[mine + 1]) : [];
        var backward = mine > question.First ? source.PlacesOf(question.Ids[mine - 1], question.Ids[mine]) : [];
        var (f, b) = (0, 0);
        while (f < forward.Length || b < backward.Length)
        {
            var next = Math.Min(f < forward.Length ? forward[f] : int.MaxValue, b < backward.Length ? backward[b] + 1 : int.MaxValue);
            if (f < forward.Length && forward[f] == next) f++;
            if (b < backward.Length && backward[b] + 1 == next) b++;
            yield return next;
        }
    }

    private Cell Reach(Question question, int mine, int theirs, Document? claimed, List<Cell> cells, int[] bestAt, int best)
    {
        var unit = source.UnitAt(theirs);
        var bias = (claimed is null || ReferenceEquals(unit.Document, claimed) ? 0 : OtherDocument) + (unit.IsFirstEdition ? 0 : OtherEdition);
        var cell = new Cell(mine, theirs, mine - question.First + bias, -1, false);
        if (best >= 0 && Rest(cells[best]) + mine - 1 + OtherPlace + bias is var jump && jump < cell.Cost)
            cell = cell with { Cost = jump, Before = best };
        for (var gap = 0; gap <= NearWords && theirs - 1 - gap >= 0; gap++)
        {
            var before = bestAt[theirs - 1 - gap];
            if (before < 0 || source[theirs - 1 - gap].Stretch != source[theirs].Stretch)
                continue;
            var cost = Rest(cells[before]) + mine - 1 + (gap == 0 ? 0 : 0.5 + 0.1 * gap);
            if (gap == 0 && question.Words[mine - 1].Gap != source[theirs - 1].Word.Gap)
                cost += OtherMarks;
            if (cost < cell.Cost)
                cell = cell with { Cost = cost, Before = before, Continues = true };
        }
        return cell;
    }

    private static List<Part> Trace(Question question, List<Cell> cells, int end)
    {
        var path = new List<Cell>();
        for (var at = end; at >= 0; at = cells[at].Before)
            path.Add(cells[at]);
        path.Reverse();

        var parts = new List<Part>();
        var (first, run, longest) = (0, 1, 1);
        for (var i = 1; i <= path.Count; i++)
        {
            if (i < path.Count && path[i].Continues)
            {
                run = path[i].Mine == path[i - 1].Mine + 1 && path[i].Theirs == path[i - 1].Theirs + 1 ? run + 1 : 1;
                longest = Math.Max(longest, run);
                continue;
            }
            var (head, tail) = (path[first], path[i - 1]);
            parts.Add(new Part(question.Part(head.Mine, tail.Mine + 1), new Match(head.Theirs, tail.Theirs + 1), i - first, longest));
            (first, run, longest) = (i, 1, 1);
        }
        return parts;
    }
}
