using System.Text.RegularExpressions;

namespace Index.Passages.Questions;

/// <summary>What a question demands of any answer, by its form: a number or date, a reason for something taken for granted, the words of a source it names.</summary>
internal static partial class Demands
{
    /// <summary>Only a clause with a number can say how many, how long, what it costs or when.</summary>
    public static bool Number(string question) => NumberForm().IsMatch(question);

    /// <summary>Whether it asks for a telephone or fax number.</summary>
    public static bool Contact(string question) => ContactForm().IsMatch(question);

    /// <summary>The office, deed or record that a question wants names for (“who is the head of …”, “which states have ratified …”); a clause without that very word cannot name them.</summary>
    public static IEnumerable<string> Named(string question) => NamedForm().Matches(question).Select(m => m.Groups["word"].Value);

    /// <summary>“Why do they want …” holds something for true that the record would have to say in those words.</summary>
    public static bool Reason(string question) => ReasonForm().IsMatch(question);

    /// <summary>“How does … work” asks for an explanation, which needs a clause on exactly that.</summary>
    public static bool Mechanism(string question) => MechanismForm().IsMatch(question);

    /// <summary>Where the question names who or what is to have said it (“what does the … say”); empty when it names nobody.</summary>
    public static IEnumerable<Match> Sources(string question) => SourceForm().Matches(question);

    /// <summary>What stands in quotation marks, two words or more.</summary>
    public static IEnumerable<string> Quoted(string question) => QuotedForm().Matches(question).Select(m => m.Groups["words"].Value.Trim());

    /// <summary>Laws, treaties and declarations called by their capitalised names.</summary>
    public static IEnumerable<Match> Instruments(string question) => InstrumentForm().Matches(question);

    [GeneratedRegex(@"\bhow (?:many|long|old|often|far)\b|\bhow much (?:is|are|was|does|do|did|money|will|would)\b|\b(?:what|which) (?:year|date|day|month|age|percent(?:age)?|number|time|minimum)\b|^\W*when (?:was|is|did|will|does|do|were)\b|\bpercentage\b", RegexOptions.IgnoreCase)]
    private static partial Regex NumberForm();

    [GeneratedRegex(@"^\W*who(?: is|'s|’s| was| are| were) (?:the |its )?(?:current |new |first |last )?(?<word>head|president|chair(?:man|woman|person)?|ceo|chief|director|founder|inventor|owner|leader|minister|secretary)\b|\b(?:which|what|how many) (?:countries|states|nations|governments|companies|organi[sz]ations|parties|members) (?:have |has |had )?(?:not )?(?<word>signed|ratified|joined|endorsed|acceded|adopted|voted|withdrawn)\b|^\W*who (?:has |had )?(?<word>invented|founded|discovered|won)\b|^\W*(?:which|what) .{2,40}\bthe (?<word>tallest|fastest|slowest|oldest|youngest|richest|cheapest|longest|shortest|busiest)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NamedForm();

    [GeneratedRegex(@"\b(?:(?:phone|telephone|fax) (?:number|no)|e-?mail address|postal address)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ContactForm();

    [GeneratedRegex(@"^\W*(?:so |but |and )?(?:why|how come|since when)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ReasonForm();

    [GeneratedRegex(@"^\W*how (?:does|do|did) .{2,60} (?:work|works|sign|filter|function)\b", RegexOptions.IgnoreCase)]
    private static partial Regex MechanismForm();

    [GeneratedRegex(@"\bwhat (?:does|did|do|would) (?:the |a )?(?<who>\S+(?: \S+){0,5}?) (?:say|says|said|state|leak|agree|reveal|recommend)\b|\baccording to (?:the )?(?<who>[^,?.]{2,40}?)(?=[,?.]| what| who| how|$)", RegexOptions.IgnoreCase)]
    private static partial Regex SourceForm();

    [GeneratedRegex(@"[""“„«](?<words>[^""“”„«»]+\s[^""“”„«»]+)[""”»]|(?<=^|\s)['‘](?<words>[^'‘’]+\s[^'‘’]+)['’](?=\W|$)")]
    private static partial Regex QuotedForm();

    [GeneratedRegex(@"(?:\p{Lu}[\p{L}\d-]*\s+(?:of |on |the |for |and )?)*\p{Lu}[\p{L}\d-]*\s+(?:Act|Law|Regulation|Directive|Treaty|Convention|Charter|Agreement|Code|Manual|Compact|Accord|Protocol|Call|Declaration|Statement|Agenda|Strategy|Resolution)\b")]
    private static partial Regex InstrumentForm();
}
