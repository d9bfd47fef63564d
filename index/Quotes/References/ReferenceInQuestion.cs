using System.Text.RegularExpressions;
using Index.Text;

namespace Index.Quotes.References;

/// <summary>Finds a reference that is all a question is about: “what does wuzhen 2 say?”, “show me dfi human rights bullet 3”.</summary>
internal static partial class ReferenceInQuestion
{
    private const int LargestOrdinal = 10;

    /// <summary>The reference as typed, or null when the question is about more; only what carries a number or the name of a part counts.</summary>
    public static string? Find(string question) =>
        question.Length <= ReferenceReader.MostCharacters && Form().Match(question.Trim()) is { Success: true } match
        && (IsNumbered(match.Groups["ref"].Value) || Part().IsMatch(match.Groups["ref"].Value))
            ? match.Groups["ref"].Value
            : null;

    private static bool IsNumbered(string reference) =>
        Numbered().Match(reference) is { Success: true } numbered
        && (!numbered.Groups["word"].Success || IsOrdinal(numbered.Groups["word"].Value));

    private static bool IsOrdinal(string word) =>
        Language.English.Ordinals.GetValueOrDefault(word.ToLowerInvariant()) is > 0 and <= LargestOrdinal;

    [GeneratedRegex(@"^(?:(?:what|how|where) (?:does|do|is|are|was|says?)(?: (?:it|that))?(?: (?:say|meant|said|written|stated|mean))?(?: (?:in|by|at|under))? |what's (?:in )?|(?:please )?(?:(?:can|could) you )?(?:show|give|read|quote|tell|print|explain)(?: me| us)? )?(?:the )?(?:text of )?(?<ref>.{3,80}?)(?: says?| said| mean| about)?\s*[?.!]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Form();

    [GeneratedRegex(
        @"^[\p{L}’' -]+\b(?:\d{1,3}(?:st|nd|rd|th)?|(?<word>\p{L}+))\b(?:\s*(?:-|–|to)\s*\d{1,3})?$", RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();

    [GeneratedRegex(
        @"\b(?:preamble|closing paragraph|opening paragraph|last paragraph|editor['’]?s note|standfirst)$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Part();
}
