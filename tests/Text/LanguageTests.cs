using Index.Text;

namespace Tests.Text;

public sealed class LanguageTests
{
    public static TheoryData<string> Codes => [.. Language.All.Select(l => l.Code)];

    [Theory]
    [InlineData("The states shall not be bound by this text, and they may leave it at any time.", "en")]
    [InlineData("Die Staaten sind durch diesen Text nicht gebunden und können ihn jederzeit verlassen.", "de")]
    [InlineData("Les États ne sont pas liés par ce texte et peuvent le quitter à tout moment.", "fr")]
    [InlineData("Los Estados no están obligados por este texto y pueden dejarlo en cualquier momento.", "es")]
    [InlineData("各国不受本文约束，可以随时退出。", "zh")]
    [InlineData("Lisboa Porto Coimbra Braga Faro Évora Aveiro Setúbal Viseu", "en")]
    [InlineData("Ja.", "en")]
    [InlineData("", "en")]
    public void A_text_tells_its_language(string text, string code) => Assert.Equal(code, Language.Of(text).Code);

    [Theory]
    [InlineData("en", "twenty-one", 21)]
    [InlineData("en", "thirty-first", 31)]
    [InlineData("en", "hundred", 100)]
    [InlineData("de", "einundzwanzig", 21)]
    [InlineData("de", "dritter", 3)]
    [InlineData("de", "siebzehnte", 17)]
    [InlineData("de", "einunddreißigste", 31)]
    [InlineData("fr", "premier", 1)]
    [InlineData("fr", "neuvième", 9)]
    [InlineData("fr", "cinquième", 5)]
    [InlineData("fr", "soixante-et-onze", 71)]
    [InlineData("fr", "quatre-vingt-dix-neuf", 99)]
    [InlineData("fr", "trente-et-unième", 31)]
    [InlineData("es", "veintiuno", 21)]
    [InlineData("es", "noventa-y-nueve", 99)]
    [InlineData("es", "séptima", 7)]
    [InlineData("es", "decimoprimero", 11)]
    [InlineData("zh", "二十一", 21)]
    [InlineData("zh", "第一百零三", 103)]
    [InlineData("zh", "一百", 100)]
    [InlineData("en", "number", 0)]
    public void A_language_knows_its_numbers(string code, string word, int number) =>
        Assert.Equal(number, Language.Named(code)!.NumberOf(word));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_number_from_0_to_100_has_a_word_and_every_day_an_ordinal(string code)
    {
        var language = Language.Named(code)!;
        Assert.Empty(Enumerable.Range(0, 101).Except(language.NumberWords.Values));
        Assert.Empty(Enumerable.Range(1, 31).Except(language.Ordinals.Values));
    }

    [Theory]
    [InlineData("en", "They don't agree", true)]
    [InlineData("en", "They agree, unless asked", true)]
    [InlineData("en", "The nottingham note", false)]
    [InlineData("de", "Das ist keine Frage", true)]
    [InlineData("de", "Das gilt, sofern gefragt wird", true)]
    [InlineData("fr", "Il n’a qu’un mot", true)]
    [InlineData("es", "Vale, salvo que llueva", true)]
    [InlineData("zh", "国家不得干涉", true)]
    [InlineData("zh", "国家应当合作", false)]
    public void A_language_knows_what_turns_a_sentence_round(string code, string text, bool turns) =>
        Assert.Equal(turns, Language.Named(code)!.TurnsRound(text));

    [Fact]
    public void An_unknown_code_names_no_language() => Assert.Null(Language.Named("tlh"));
}
