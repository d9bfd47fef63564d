namespace Tests.Corpus;

/// <summary>Pieces of which random lines are made: everything a rule of the parser looks for, and characters that break rules.</summary>
internal static class LineParts
{
    public static readonly string[] Openers =
    [
        "1. ", "2. ", "3) ", "(4) ", "1.1 ", "1.2.3. ", "B2) ", "a) ", "(b) ", "(i) ", "(ii) ", "I. ", "IV – ", "C. ", "- ", "• ", "– ", "o  ", "* ", "\uF0B7\t",
        "Article 5", "Article 6 – ", "§ 3 ", "Art. 2. ", "Chapter I\n", "Part One", "ANNEX B: ", "Principle 4: ", "First, ", "Second, ", "Thirdly: ",
        "# ", "### 2. ", "**", "> ", "[1] ", "[^2]: ", "¹ ", "1 ", "•\n", "1.\n", "---\n", "_____\n", "Contents\n", "Home > ", "By ", "12 May 2014\n", "Done at Rome, ",
        "Preamble\n", "Editor's note: ", "This text was drafted ", "Page 3 of 4\n", "Share\n", "Read more\n", "©", "73/27. ", "A/RES/73/27\n", "Signed by:\n",
    ];

    public static readonly string[] Words =
    [
        "internet", "Governance", "SOVEREIGNTY", "shall", "is", "of", "the", "and", "We", "open", "rights:", "states;", "users.", "declaration", "following", "below",
        "e\u0301tat", "État", "Œuvre", "自由", "права", "\u200B", "\uFEFF", "\u202E", "\uD800", "\uDC00", "😀", "\u0000", "1", "2014", "3.5", "(a)", "**bold**", "[link](x)",
        "developments-of-a-very-long-compound-word-that-goes-on-and-on-and-on", "\u00A0", "\t", "…", "—", "_", "#", "’", "“quoted”", "İı", "ﬁ",
    ];

    public static readonly string[] Ends = ["", "", ".", ".", ":", ";", ",", "?", "…", "**", " #", ")", "]", "and", " . . . . . 5"];

    public static readonly string[] Breaks = ["\n", "\n", "\n", "\n\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\f", "\n\f\n", "\u2028", "\n\n\n\n", "\v", "\u0085", ""];
}
