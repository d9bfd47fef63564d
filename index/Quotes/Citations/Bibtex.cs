using System.Text;

namespace Index.Quotes.Citations;

/// <summary>
/// A BibTeX entry of the type misc, which every style knows and which demands nothing that may be missing.
/// Double braces keep the capitals of a title and the words of a corporate author together.
/// </summary>
internal static class Bibtex
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static string Of(CitedWork work)
    {
        (string Name, string? Value)[] fields =
        [
            ("author", work.Author is { } author ? $"{{{{{Escaped(author)}}}}}" : null),
            ("title", $"{{{{{Escaped(work.Title)}}}}}"),
            ("year", work.Date is { } date ? $"{{{date.Year}}}" : null),
            ("month", work.Date is { Month: not null } month ? month.MonthIn(Months) : null),
            ("day", work.Date?.Day is { } day ? $"{{{day}}}" : null),
            ("howpublished", work.Publisher is { } publisher ? $"{{{Escaped(publisher)}}}" : null),
            ("url", work.Address is { } address ? $"{{{AddressIn(address)}}}" : null),
            ("note", $"{{{Escaped($"{work.Place}; {work.Status}")}}}"),
            ("annote", $"{{{Escaped($"“{work.Quote}”")}}}"),
        ];
        var known = fields.Where(field => field.Value is not null).Select(field => $"  {field.Name} = {field.Value}");
        // A slash or comma would end the key for some readers; a colon never stands in a clause id, so keys stay apart.
        return $"@misc{{{work.Id.ToString().Replace('/', ':')},\n{string.Join(",\n", known)}\n}}";
    }

    /// <summary>Text as TeX prints it back. BibTeX counts braces even behind a backslash, so they are named.</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var sign in text)
            _ = sign switch
            {
                '{' => escaped.Append(@"{\textbraceleft}"),
                '}' => escaped.Append(@"{\textbraceright}"),
                '\\' => escaped.Append(@"{\textbackslash}"),
                '~' => escaped.Append(@"{\textasciitilde}"),
                '^' => escaped.Append(@"{\textasciicircum}"),
                '%' or '&' or '$' or '#' or '_' => escaped.Append('\\').Append(sign),
                _ => escaped.Append(sign),
            };
        return escaped.ToString();
    }

    // Addresses are taken as they are, so what would end the field is percent-encoded.
    private static string AddressIn(string address) =>
        address.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal);
}
