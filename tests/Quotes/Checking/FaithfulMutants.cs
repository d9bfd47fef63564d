using Index.Quotes.Checking;

namespace Tests.Quotes.Checking;

/// <summary>Changes that leave every word as it is.</summary>
internal static class FaithfulMutants
{
    private static readonly (string Kind, Func<string, string> Change)[] Changes =
    [
        ("as printed", t => t),
        ("curly apostrophes", t => t.Replace('\'', '’')),
        ("straight quote marks", t => t.Replace('’', '\'').Replace('“', '"').Replace('”', '"')),
        ("single quote marks", t => t.Replace('“', '‘').Replace('”', '’')),
        ("upper case", t => t.ToUpperInvariant()),
        ("lower case", t => t.ToLowerInvariant()),
        ("line breaks", t => t.Replace(" ", "\r\n")),
        ("wide spaces", t => t.Replace(" ", "\u00A0  \t")),
        ("zero-width characters", t => t.Insert(t.Length / 2, "\u200B").Insert(2, "\u2060\uFEFF")),
        ("another dash", t => t.Replace('—', '–').Replace('-', '‑')),
        ("quotation marks around it", t => $" “{t}” "),
        ("guillemets around it", t => $"« {t} »."),
        ("an ellipsis at both ends", t => $"... {t} […]"),
        ("a stop behind it", t => t + "."),
        ("emphasis", t => $"**{t}**"),
        ("a block quote", t => "> " + t.Replace(", ", ",\n> ")),
    ];

    public static IEnumerable<Mutant> Of(IEnumerable<Extract> extracts) =>
        from extract in extracts
        from change in Changes
        select new Mutant(change.Kind, extract.From, change.Change(extract.Text), extract.Document, Verdict.Verbatim);
}
