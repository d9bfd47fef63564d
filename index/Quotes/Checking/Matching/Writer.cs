using Index.Corpus;
using Index.Text;

namespace Index.Quotes.Checking.Matching;

/// <summary>Makes the result users see of a finding.</summary>
internal sealed class Writer(SourceWords source, Conditions conditions)
{
    private readonly Differences _differences = new(source);

    public QuoteCheck Write(Question question, Document? claimed, Finding finding)
    {
        if (finding.Verdict == Verdict.Absent)
            return Absent(question, claimed, finding);

        var matches = finding.Places.Count > 0 ? finding.Places : [.. finding.Parts.Select(p => p.Source)];
        var passages = matches.SelectMany(Places).ToList();
        var check = new QuoteCheck
        {
            Quote = question.Text,
            Verdict = finding.Verdict,
            Claimed = claimed,
            Document = passages[0].Document,
            Passages = passages,
            Parts = finding.Verdict == Verdict.Stitched ? [.. finding.Parts.Select(p => new QuotedPart(p.Quoted.Span.In(p.Quoted.Text), [.. Places(p.Source)]))] : [],
            Diff = _differences.Of(question, finding.Parts),
            Omissions = [.. finding.Omitted.Select(Omission)],
            Sentence = "",
        };
        check = check with { Notes = [.. NoteWriter.Of(check, finding, Pairs(finding), question)] };
        return check with { Sentence = VerdictSentence.Of(check, finding) };
    }

    private QuoteCheck Absent(Question question, Document? claimed, Finding finding)
    {
        var near = finding.Parts.Select(p => source.UnitAt(p.Source.First)).Select(u => Place(u, u.Text.Span)).ToList();
        return new QuoteCheck
        {
            Quote = question.Text,
            Verdict = Verdict.Absent,
            Claimed = claimed,
            Near = near,
            Sentence = finding.Refusal is { } why ? CheckWords.NotChecked(why)
                : near is [var place] ? CheckWords.NowhereBut(place.Name)
                : CheckWords.Nowhere,
        };
    }

    private IEnumerable<(string Quoted, string Source)> Pairs(Finding finding) =>
        finding.Parts.Select(p => (p.Quoted.Span.In(p.Quoted.Text), Span(p.Source).In(source.UnitAt(p.Source.First).Text.File.Text)));

    private Span Span(Match match) =>
        Text.Span.Between(source[match.First].Word.Span.Start, source[match.End - 1].Word.Span.End);

    private Omission Omission(Match omitted)
    {
        var held = conditions.In(omitted).Select(m => Span(m).In(source.UnitAt(m.First).Text.File.Text));
        return new Omission(omitted.Count, [.. Places(omitted)], [.. held]);
    }

    // One place for every clause or heading that the match runs through.
    private IEnumerable<QuotePlace> Places(Match match) =>
        Enumerable.Range(match.First, match.Count).GroupBy(at => source[at].Unit)
            .Select(unit => Place(source.Units[unit.Key], Span(new Match(unit.First(), unit.Last() + 1))));

    private static QuotePlace Place(Unit unit, Span words) => new()
    {
        Document = unit.Document,
        Edition = unit.Edition,
        Clause = unit.Clause,
        Name = unit.Name,
        Words = new Placement(unit.Text.File, words),
    };
}
