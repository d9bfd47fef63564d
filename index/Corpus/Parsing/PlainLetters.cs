namespace Index.Corpus.Parsing;

/// <summary>
/// Latin letters without their accents, for ids. A table, because string.Normalize changes nothing when globalization is invariant;
/// the search has a fuller one, but the corpus comes before it.
/// </summary>
internal static class PlainLetters
{
    // The plain letters stand before the colon, what they are written for behind it: Latin-1 Supplement and Latin Extended-A.
    private const string Table =
        "a:àáâãäåāăąª c:çćĉċč d:ďđð e:èéêëēĕėęě g:ĝğġģ h:ĥħ i:ìíîïĩīĭįı j:ĵ k:ķĸ l:ĺļľŀł n:ñńņňŉŋ o:òóôõöøōŏőº " +
        "r:ŕŗř s:śŝşšșſ t:ţťŧț u:ùúûüũūŭůűų w:ŵ y:ýÿŷ z:źżž ss:ß ae:æ oe:œ th:þ ij:ĳ";

    private static readonly Dictionary<char, string> Plain = Table.Split(' ')
        .Select(row => row.Split(':'))
        .SelectMany(row => row[1], (row, letter) => (letter, Plain: row[0]))
        .ToDictionary(pair => pair.letter, pair => pair.Plain);

    /// <summary>The text in lower case without accents; letters of other scripts stay.</summary>
    public static string Of(string text) =>
        string.Concat(text.ToLowerInvariant().Where(c => c is < '\u0300' or > '\u036F').Select(c => Plain.GetValueOrDefault(c) ?? c.ToString()));
}
