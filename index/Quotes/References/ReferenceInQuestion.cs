using System.Text.RegularExpressions;

namespace Index.Quotes.References;

/// <summary>Finds a reference that is all a question is about: “what does wuzhen 2 say?”, “show me dfi human rights bullet 3”.</summary>
internal static partial class ReferenceInQuestion
{
    /// <summary>The reference as typed, or null when the question is about more; only what carries a number or the name of a part counts.</summary>
    public static string? Find(string question) =>
        question.Length <= ReferenceReader.MostCharacters && Form().Match(question.Trim()) is { Success: true } match && Numbered().IsMatch(match.Groups["ref"].Value)
            ? match.Groups["ref"].Value
            : null;

    [GeneratedRegex(@"^(?:(?:what|how|where) (?:does|do|is|are|was|says?)(?: (?:it|that))?(?: (?:say|meant|said|written|stated|mean))?(?: (?:in|by|at|under))? |what's (?:in )?|(?:please )?(?:(?:can|could) you )?(?:show|give|read|quote|tell|print|explain)(?: me| us)? )?(?:the )?(?:text of )?(?<ref>.{3,80}?)(?: says?| said| mean| about)?\s*[?.!]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Form();

    [GeneratedRegex(@"^[\p{L}’' -]+\b(?:\d{1,3}(?:st|nd|rd|th)?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b(?:\s*(?:-|–|to)\s*\d{1,3})?$|\b(?:preamble|closing paragraph|opening paragraph|last paragraph|editor['’]?s note|standfirst)$", RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();
}
