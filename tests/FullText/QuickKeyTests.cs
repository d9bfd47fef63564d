using Index.FullText;
using Tests.Support;

namespace Tests.FullText;

/// <summary>Expressions of plain words take a quick way to their key; it must end where the long one does.</summary>
public sealed class QuickKeyTests
{
    [Fact]
    public void An_expression_has_the_same_key_by_the_quick_way_and_by_the_long_way()
    {
        var written = File.ReadLines(Path.Combine(Repository.Seeds, "thesaurus.txt")).SelectMany(line => line.Split('#')[0].Split([",", "=>"], StringSplitOptions.TrimEntries)).Select(term => term.Split('^')[0]);
        string[] odd = ["", " ", "a", "an", "the", "The Rule of the Law", "a b c", "rule  of law", " rule", "rule ", "can't stop", "cannot stop", "dont", "U.N. body", "multi-stakeholder", "5G networks", "e", new string('x', 40), new string('x', 41), new string('y', 200), "café society", "網際網路", "\ud800 x"];
        var random = new Random(7);
        var mixed = Enumerable.Range(0, 20_000).Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 16)).Select(_ => "aenotxZ7 -'.\u00e9"[random.Next(13)])));

        var wrong = odd.Concat(written).Concat(mixed).Where(expression => QuickKey.Of(expression) is { } quick && quick != PhraseTable.LongKey(expression)).Take(10);

        Assert.Empty(wrong);
    }

    [Fact]
    public void Nearly_every_expression_of_the_thesaurus_takes_the_quick_way()
    {
        var terms = File.ReadLines(Path.Combine(Repository.Seeds, "thesaurus.txt")).SelectMany(line => line.Split('#')[0].Split([",", "=>"], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Select(term => term.Split('^')[0]).ToList();

        Assert.InRange(terms.Count(term => QuickKey.Of(term) is not null), terms.Count * 3 / 4, terms.Count);
    }
}
