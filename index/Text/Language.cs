using Index.Text.Analysis;

namespace Index.Text;

/// <summary>
/// What the program knows of one language of documents: words and rules, immutable. A language is one file in
/// <c>Languages/</c>
/// and its line in <see cref="All"/>. Every word is in lower case, as it is printed; matching passes over case.
/// </summary>
public sealed class Language
{
    /// <summary>
    /// Every language that documents may be in; English comes first and is taken when a text does not tell.
    /// </summary>
    public static IReadOnlyList<Language> All { get; } =
    [
        Languages.English.Language,
        Languages.German.Language,
        Languages.French.Language,
        Languages.Spanish.Language,
        Languages.Chinese.Language,
    ];

    /// <summary>English, the language of the program itself.</summary>
    public static Language English => All[0];

    /// <summary>ISO 639-1, such as <c>de</c>.</summary>
    public required string Code { get; init; }

    /// <summary>From text to the terms that are indexed and looked for.</summary>
    public required LanguageAnalyzer Analyzer { get; init; }

    /// <summary>
    /// Function words, which carry no subject; by them a text tells its language and a sentence its beginning.
    /// </summary>
    public required IReadOnlySet<string> StopWords { get; init; }

    /// <summary>
    /// Abbreviations without their last full stop (<c>e.g</c>), and whether a sentence may end in one.
    /// </summary>
    public IReadOnlyDictionary<string, AbbreviationKind> Abbreviations { get; init; } =
        new Dictionary<string, AbbreviationKind>();

    /// <summary>
    /// Words and phrases that deny; <c>*x</c> stands for every word that ends in x, <c>x*</c> for every one that begins
    /// so.
    /// </summary>
    public required WordPhrases Negations { get; init; }

    /// <summary>Words for “without”, which deny what follows them and not what is said.</summary>
    public required WordPhrases Privations { get; init; }

    /// <summary>Words and phrases that make what is said depend on something: “unless”, “provided that”.</summary>
    public required WordPhrases Conditions { get; init; }

    /// <summary>Numbers from 0 to 100 at least; a hyphen stands for hyphens and spaces (<c>twenty-one</c>).</summary>
    public required IReadOnlyDictionary<string, int> NumberWords { get; init; }

    /// <summary>
    /// Ordinals from 1 to 31 in every form that is printed (<c>erste</c>, <c>erstes</c>, <c>erstens</c>).
    /// </summary>
    public required IReadOnlyDictionary<string, int> Ordinals { get; init; }

    /// <summary>
    /// The twelve months from January on, then their abbreviations; the remainder by 12 is the month.
    /// </summary>
    public IReadOnlyList<string> Months { get; init; } = [];

    /// <summary>
    /// What a numbered provision is called, each with the English name that ids use: <c>artikel</c> is <c>article</c>.
    /// </summary>
    public required IReadOnlyDictionary<string, string> ProvisionWords { get; init; }

    /// <summary>
    /// What the usual parts without a number are called, each with the name that ids use: <c>préambule</c> is
    /// <c>preamble</c>.
    /// </summary>
    public IReadOnlyDictionary<string, string> PartWords { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether words and sentences follow each other without a space, as in Chinese.</summary>
    public bool IsUnspaced { get; init; }

    /// <summary>Whether an ordinal is written as a number with a full stop, as in “am 3. Mai”.</summary>
    public bool HasOrdinalStop { get; init; }

    /// <summary>The language of an ISO 639-1 code in any case; null for one that is not known.</summary>
    public static Language? Named(string? code) =>
        All.FirstOrDefault(l => l.Code.Equals(code?.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// The language that a text tells by its function words or its script; English when it tells none.
    /// </summary>
    public static Language Of(string text) => LanguageTeller.Of(text, All);

    /// <summary>
    /// Whether something in the text denies, or makes what is said depend on it: left out, the rest may say the
    /// opposite.
    /// </summary>
    public bool TurnsRound(ReadOnlySpan<char> text) => Denies(text) || Conditions.StandIn(text);

    /// <summary>Whether something in the text denies.</summary>
    public bool Denies(ReadOnlySpan<char> text) => Negations.StandIn(text) || Privations.StandIn(text);

    /// <summary>The number of an ordinal or a number word; 0 for any other word.</summary>
    public int NumberOf(string word)
    {
        var lower = word.ToLowerInvariant();
        return Ordinals.TryGetValue(lower, out var ordinal) ? ordinal : NumberWords.GetValueOrDefault(lower);
    }

    /// <inheritdoc/>
    public override string ToString() => Code;
}
