using System.Globalization;
using System.Text;
using Index.Text.Analysis;
using Tests.Support;

namespace Tests.Text;

/// <summary>
/// The golden file of the analysis, <c>analysis.tsv</c>: what each text becomes, its terms with their offsets.
/// On a difference the present result of every row is written beside it as <c>analysis.received.tsv</c>.
/// </summary>
public sealed class AnalysisTests
{
    private const string Golden = "analysis.tsv";
    private const string Received = "analysis.received.tsv";
    private const int FewestRows = 2000;

    // The only place that knows the analyzer: each term, its start and end in the text, its position.
    private static IEnumerable<(string Term, int Start, int End, int Position)> Analyze(string text) =>
        Analyzers.English.Analyze(text).Select(token => (token.Term, token.Span.Start, token.Span.End, token.Position));

    [Fact]
    public void Every_text_becomes_the_terms_of_the_golden_file()
    {
        var folder = Path.Combine(Repository.Root, "tests", "Text");
        var lines = File.ReadAllLines(Path.Combine(folder, Golden));
        var wrong = new List<string>();
        var received = lines.Select(line => Row(line, wrong)).ToList();
        if (wrong.Count > 0)
            File.WriteAllLines(Path.Combine(folder, Received), received);

        Assert.True(lines.Count(IsRow) >= FewestRows, $"{Golden} has lost rows.");
        Assert.True(wrong.Count == 0, $"{wrong.Count} rows of {Golden} differ:\n{string.Join('\n', wrong)}");
    }

    /// <summary>The line as it should stand now; what differs from it is added to <paramref name="wrong"/>.</summary>
    private static string Row(string line, List<string> wrong)
    {
        if (!IsRow(line)) return line;
        var columns = line.Split('\t');
        var text = Unescape(columns[0]);
        var got = Shown(text);
        if (columns.Length < 2 || columns[1] != got)
            wrong.Add($"{columns[0]}\n  expected {columns.ElementAtOrDefault(1)}\n  got      {got}");
        return string.Join('\t', [Escape(text), got, .. columns.Skip(2)]);
    }

    private static bool IsRow(string line) => line.Length > 0 && line[0] != '#';

    /// <summary>Terms as <c>term@start-end</c>, those of one position joined by a bar; a hyphen if none.</summary>
    private static string Shown(string text)
    {
        var positions = Analyze(text).GroupBy(token => token.Position)
            .Select(p => string.Join('|', p.Select(t => $"{Escape(t.Term)}@{t.Start}-{t.End}")));
        var shown = string.Join(' ', positions);
        return shown.Length == 0 ? "-" : shown;
    }

    /// <summary>What an editor could hide or change (control, format, combining, surrogate) as \uXXXX.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                escaped.Append(text, i++, 2);
                continue;
            }

            escaped.Append(text[i] switch
            {
                '\t' => "\\t",
                '\n' => "\\n",
                '\r' => "\\r",
                '\\' => "\\\\",
                '#' when i == 0 => "\\u0023",
                var c when IsHidden(c) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                var c => c.ToString(),
            });
        }

        return escaped.ToString();
    }

    private static bool IsHidden(char c) => c != ' ' && char.GetUnicodeCategory(c) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static string Unescape(string escaped)
    {
        var text = new StringBuilder();
        for (var i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] != '\\')
            {
                text.Append(escaped[i]);
                continue;
            }

            switch (escaped[++i])
            {
                case 't': text.Append('\t'); break;
                case 'n': text.Append('\n'); break;
                case 'r': text.Append('\r'); break;
                case '\\': text.Append('\\'); break;
                case 'u':
                    text.Append((char)Convert.ToInt32(escaped.Substring(i + 1, 4), 16));
                    i += 4;
                    break;
                default: throw new FormatException($"Unknown escape in “{escaped}”.");
            }
        }

        return text.ToString();
    }
}
