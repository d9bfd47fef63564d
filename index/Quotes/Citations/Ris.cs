namespace Index.Quotes.Citations;

/// <summary>A RIS record: two capitals, two spaces, a hyphen, a space, the value on one line; ER ends it.</summary>
internal static class Ris
{
    public static string Of(CitedWork work)
    {
        (string Tag, string? Value)[] fields =
        [
            ("TY", work.Address is null ? "GEN" : "ELEC"),
            ("ID", work.Id.ToString()),
            ("AU", work.Author),
            ("TI", work.Title),
            ("PY", work.Date is { } date ? $"{date.Year:0000}" : null),
            // Year, month, day and a remark between slashes; unknown parts stay empty.
            ("DA", work.Date is { } day ? $"{day.Year:0000}/{day.Month:00}/{day.Day:00}/" : null),
            ("PB", work.Publisher),
            ("UR", work.Address),
            ("N1", $"{work.Place}; {work.Status}"),
            ("N1", $"“{work.Quote.ReplaceLineEndings(" ")}”"),
        ];
        var known = fields.Where(field => field.Value is not null).Select(field => $"{field.Tag}  - {field.Value}");
        return string.Join('\n', known.Append("ER  - "));
    }
}
