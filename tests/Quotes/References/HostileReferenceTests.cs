using CsCheck;
using Index.Quotes;
using Index.Quotes.References;
using Tests.Support;

namespace Tests.Quotes.References;

public sealed class HostileReferenceTests
{
    private static readonly ReferenceReader Reader = new(Seeds.Corpus.Documents);

    // No theory: xunit hands lone surrogates on as U+FFFD, and takes two texts that differ in them alone for one case.
    private static readonly string[] Hostile =
    [
        "\u200B\u200D\uFEFF", "\uD83D", "\uDE42", new string('\uD83D', 50), new string('a', 6000), new string('2', 299),
        new string('(', 300), new string('-', 300), "wuzhen" + new string('-', 290) + "1",
        "wuzhen " + new string('(', 200) + "2", "wuzhen 1" + string.Concat(Enumerable.Repeat("-1", 140)),
        string.Join(' ', Enumerable.Repeat("a", 150)), "wuzhen 1-2147483647", "wuzhen 1-99999999999999", "wuzhen ()",
        "wuzhen -", "wuzhen ,", "wuzhen and", "wuzhen to", "wuzhen to 3 to", "wuzhen (", "wuzhen article",
        "wuzhen . . .", "wuzhen \0", "wuzhen \"", "text:wuzhen~2^4 AND NOT (x OR", "@everyone", "<@&1> <#2> <:a:3>",
        "||wuzhen||", "```", "'; DROP TABLE clauses; --", "../../etc/passwd", "dfi/", "/", "//", "dfi//3",
        "dfi/human-rights/", "''''", "1'1'1", "wuzhen \u0662", "\u202Ewuzhen 2", "wu\u0301zhen x\u0301\u0301\u0301",
        "½", "wuzhen IIIIIIIIIIII", "twenty-", "twenty", "the", "the the the", "of of", "section", "paragraph", "no",
        "b", "p", "first", "last", "editor's", "lead in", "wuzhen lead in in", "wuzhen last last last",
    ];

    [Fact]
    public void Answers_hostile_text_without_throwing() => Assert.All(Hostile, AssertAnswered);

    private static void AssertAnswered(string typed)
    {
        switch (Reader.Read(typed))
        {
            case Reference.Found found:
                Assert.NotEmpty(found.Clauses);
                break;
            case Reference.Ambiguous ambiguous:
                Assert.InRange(ambiguous.Candidates.Count, 1, ReferenceReader.MostCandidates);
                break;
            case Reference.Invalid invalid:
                Assert.InRange(invalid.What.Length, 10, 1500);
                Assert.InRange(invalid.Next.Length, 10, 1500);
                break;
        }
        Assert.InRange(Reader.Suggest(typed, 25).Count(), 0, 25);
    }

    [Fact]
    public void Never_throws_on_any_cut_or_mix_of_references()
    {
        string[] words =
        [
            "wuzhen", "dfi", "shared future", "human rights", "2", "-", "(", ")", ".", ",", "to", "and", "last",
            "paragraph", "IV", "b", "\uD83D", "½", "/", "first", "principles", "0", "lead", "of",
        ];
        var references =
            from between in GeneratedCases.Among<string>([" ", ""])
            from parts in GeneratedCases.Among(words).Array[1, 8]
            select string.Join(between, parts);
        references.ForEachCase(3_000, typed => Reader.Read(typed), typed => $"“{typed}”");
    }

    [Fact]
    public void Refuses_what_is_too_long_and_says_how_long_it_may_be() =>
        Assert.Contains("at most 300", Assert.IsType<Reference.Invalid>(Reader.Read(new string('x', 6000))).What, StringComparison.Ordinal);

    [Fact]
    public void Says_that_no_document_is_loaded_when_the_corpus_is_empty() =>
        Assert.Equal("No document is loaded.", Assert.IsType<Reference.Invalid>(new ReferenceReader([]).Read("wuzhen 2")).Next);
}
