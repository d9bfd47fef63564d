namespace Index.Corpus.Parsing;

/// <summary>What headings of one form share. Of two forms with ranks the lower one stands outside; without a rank, the form met first does.</summary>
internal sealed record HeadingForm(string Name, double? Rank)
{
    /// <summary>A heading in capitals, which never stands inside a heading in small letters.</summary>
    public static readonly HeadingForm Capitals = new("capitals", null);

    /// <summary>Title case or sentence case.</summary>
    public static readonly HeadingForm Plain = new("plain", null);

    /// <summary>The form by number: parts and chapters outside sections, these outside articles; a numbered heading in capitals outside one without a number.</summary>
    public static HeadingForm Of(Marker marker, string words) => marker.Style switch
    {
        MarkerStyle.Named => new(marker.Form, RankOf(marker.Form)),
        MarkerStyle.Decimal => new($"decimal {marker.Label.Count(c => c == '.')}", null),
        _ => new((Prose.IsCapitals(words) ? "capitals " : "") + marker.Form, null),
    };

    // A German “Abschnitt” (division) stands between the chapter and the “§” (section).
    private static double RankOf(string name) => name switch
    {
        "annex" or "appendix" or "schedule" => 0,
        "part" or "title" or "book" or "pillar" => 1,
        "chapter" => 2,
        "division" => 2.5,
        "section" => 3,
        _ => 4,
    };

    /// <summary>Whether a heading of this form ends the part that a heading of the other form opened, the two being different.</summary>
    public bool Closes(HeadingForm open) =>
        Rank is { } mine && (open.Rank is not { } other || mine <= other) && !open.IsMarkdown
        || IsMarkdown && open.IsMarkdown && Rank <= open.Rank
        || Name.StartsWith("capitals", StringComparison.Ordinal) && open.Name == "plain"
        || Name.StartsWith("capitals ", StringComparison.Ordinal) && open.Name == "capitals";

    /// <summary>Whether Markdown itself ranks it.</summary>
    public bool IsMarkdown => Name == "markdown";

    /// <summary>A Markdown heading; bold lines rank 7, italic ones 8.</summary>
    public static HeadingForm Markdown(int level) => new("markdown", level);
}
