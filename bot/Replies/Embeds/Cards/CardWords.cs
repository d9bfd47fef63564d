using Index.Passages;
using Index.Quotes.Checking;

namespace Bot.Replies.Embeds.Cards;

/// <summary>What cards say in our own words.</summary>
internal static class CardWords
{
    public const string Silence = "The record is silent";
    public const string SilenceMeans = "No clause answers this.";
    public const string Nearest = "Nearest clauses – not an answer";
    public const string NearestMisses = "Nearest, but not on the principle:";
    public const string SilentDocuments = "Silent on it";
    public const string Silent = "silent";
    public const string NoCommitment = "none";
    public const string CommitmentRule = "The words are taken as they stand, whoever speaks and whomever they bind; a clause without any has “none”.";
    public const string OneWay = "closest one way only";
    public const string NoPair = "No clause of the one meets a clause of the other.";
    public const string NoClause = "Neither document has a clause on it.";
    public const string NearestClause = "nearest clause, not the source: ";
    public const string Unplaced = "On no principle of the list";
    public const string OneEdition = "In one edition only";
    public const string NothingHere = "(nothing here)";
    public const string Coverage = "Coverage";
    public const string CoverageMeans = "Number of clauses on each principle, by document. A clause on two principles counts for both.";
    public const string PairRule =
        "Pairs and labels follow a rule on words and judge no meaning. Opposite key terms: one clause has a term that stands against one of the other. Same terms: both have a main term of a principle they share. Same theme: anything else.";

    public static string Searched(Searched searched) => $"{Count(searched.Clauses, "clause")} in {Count(searched.Documents, "document")} searched";

    public static string Matching(int count) => count == 1 ? "1 clause matches" : $"{count} clauses match";

    public static string Showing(int first, int last) => first == last ? $"showing {first}" : $"showing {first}–{last}";

    public static string NextPage(string how) => $"next page: {how}";

    public static string Tried(IEnumerable<string> terms) => $"tried, found nowhere: {string.Join(", ", terms.Select(term => $"“{term}”"))}";

    public static string Clauses(int count) => count == 0 ? Silent : Count(count, "clause");

    public static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";

    public static string Only(string document) => $"Only in {document}";

    public static string Elsewhere(string document, string other) => $"{document}, where {other} is silent";

    public static string ElsewhereMeans(string other) => $"These clauses stand in pairs, and speak to more on which {other} is silent.";

    public static string Alone(string document) => $"only {document} says";

    public static string QuotedIn(int pair) => $"quoted in pair {pair}";

    public static string Pair(int number, string principle) => $"{number} · {principle}";

    public static string Commitment(IEnumerable<string> strengths) => $"words of commitment: {string.Join("; ", strengths)}";

    public static string Strengths(IEnumerable<string> strengths) => $"strongest first: {string.Join(", ", strengths)}";

    public static string Speaker(string speaker) => $"who speaks: {speaker}";

    public static string On(IEnumerable<string> principles) => $"on {string.Join("; ", principles)}";

    public static string Editions(IEnumerable<string> names) => $"Editions of one document, compared word by word: {string.Join("; ", names)}.";

    public static string Differing(int count) => $"{Count(count, "place")} {(count == 1 ? "differs" : "differ")} · the words are as printed in each edition";

    public static string Name(Verdict verdict) => verdict switch
    {
        Verdict.Verbatim => "Word for word",
        Verdict.Altered => "Altered",
        Verdict.Misattributed => "Misattributed",
        Verdict.Stitched => "Stitched together",
        _ => "Not in the record",
    };

    public static string Given(string quote) => $"you gave: “{quote}”";

    public static string Dropped(IEnumerable<string> words) => $"dropped: {string.Join(", ", words.Select(word => $"“{word}”"))}";

    public static string Added(IEnumerable<string> words) => $"added: {string.Join(", ", words.Select(word => $"“{word}”"))}";

    public static string MorePlaces(int count) => count == 1 ? "and 1 more place" : $"and {count} more places";

    public static string LeftOut(Omission omission) =>
        $"the ellipsis leaves out {Count(omission.Words, "word")}{(omission.IsRefused ? $", among them: {string.Join(", ", omission.Conditions)}" : "")}:";

    public static string Part(int number, int of) => $"part {number} of {of}";

    public static string PageOf(int number, int of) => of > 1 ? $"page {number} of {of}" : "";
}
