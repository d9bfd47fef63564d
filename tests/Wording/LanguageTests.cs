using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Bot.Commands;
using Bot.Commands.Conversing;
using Index.Wording;
using Tests.Architecture;
using Tests.Support;

namespace Tests.Wording;

/// <summary>The second language says everything that the first one says, and neither has a word too many.</summary>
public sealed partial class LanguageTests
{
    private static readonly IReadOnlyList<CommandSpec> Specs = [.. RealLibrary.Catalog.Specs];

    [Fact]
    public void Every_language_has_the_words_of_English_and_no_others() => Wrong.None(
        from file in WordFile.All
        from language in Languages.All
        let English = file.In(Languages.English).Keys
        let own = file.In(language.Value).Keys
        from name in English.Except(own).Concat(own.Except(English))
        select $"{file}, {language.Key}: {name}");

    // Patterns hold braces of another kind.
    [Fact]
    public void A_text_has_the_same_places_for_values_in_every_language() => Wrong.None(
        from file in WordFile.All
        where file.Owner != typeof(FollowUpWords)
        from language in Languages.All.Values
        from word in file.In(language)
        let english = file.In(Languages.English).GetValueOrDefault(word.Key, "")
        where word.Value.Length == 0 || !WordFile.Places(word.Value).SequenceEqual(WordFile.Places(english))
        select $"{file}, {language.Name}: {word.Key} = {word.Value}");

    [Fact]
    public void Every_word_is_used_and_every_word_that_is_used_is_there()
    {
        var code = string.Concat(SourceCode.Files.Where(file => file.Path.StartsWith("bot/", StringComparison.Ordinal) || file.Path.StartsWith("index/", StringComparison.Ordinal)).SelectMany(file => file.Lines));
        Wrong.None(
            from file in WordFile.All
            where file.Owner != typeof(CommandNames)
            from name in file.In(Languages.English).Keys
            let plain = Form().Replace(name, "")
            where !file.Owner.GetMembers(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic).Any(member => member.Name == plain)
                && !code.Contains($"\"{plain}\"", StringComparison.Ordinal)
                && !Dots(plain).Any(dot => code.Contains($"\"{plain[..dot]}.{{", StringComparison.Ordinal) || code.Contains($"}}{plain[dot..]}\"", StringComparison.Ordinal))
            select $"{file}: {name}");
    }

    [Fact]
    public void Every_command_option_and_choice_has_a_name_and_a_description_in_every_language()
    {
        var names = new WordFile(typeof(CommandNames));
        var wanted = Specs.SelectMany(spec => spec.Subcommands.Append(spec)).SelectMany(part => part.Options.Select(option => option.Name).Append(part.Name))
            .Concat(["page", "why", "hide", "mention", "check-quotes", "find-sources", "delete-response"]).ToHashSet();
        foreach (var language in Languages.All.Values) Assert.Equal(wanted.Order(), names.In(language).Keys.Order());
        Assert.All(names.In(Languages.English).Where(name => !name.Key.Contains('-', StringComparison.Ordinal)), name => Assert.Equal(name.Key, name.Value));
        // No two commands are called alike, nor two options of one command (CMD-17).
        foreach (var language in Languages.All.Values)
        {
            var called = names.In(language);
            Assert.Equal(Specs.Count, Specs.Select(spec => called[spec.Name]).Distinct().Count());
            Wrong.None(Specs.SelectMany(spec => spec.Subcommands.Append(spec)).Where(part => part.Options.Select(option => called[option.Name]).Distinct().Count() < part.Options.Count).Select(part => $"{language.Name}: {part.Name}"));
        }
    }

    [Fact]
    public void A_command_that_a_text_names_has_that_name_in_the_language_of_the_text() => Wrong.None(
        from file in WordFile.All
        from language in Languages.All.Values
        let names = new WordFile(typeof(CommandNames)).In(language).Values.ToHashSet()
        from word in file.In(language)
        from Match match in Command().Matches(word.Value)
        where !names.Contains(match.Groups[1].Value)
        select $"{file}, {language.Name}: {word.Key} names {match.Value}");

    [Theory]
    [InlineData("de", "de")]
    [InlineData("DE-at", "de")]
    [InlineData("en-GB", "")]
    [InlineData("zh-CN", "")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void A_locale_that_nobody_has_words_for_is_English(string? locale, string language) => Assert.Equal(language, Languages.Of(locale).Name);

    [Fact]
    public void Numbers_and_dates_have_the_form_of_the_language()
    {
        var (before, german) = (CultureInfo.CurrentUICulture, Languages.Of("de"));
        Assert.Equal("1.234,5 · 12 %", string.Format(german, "{0:N1} · {1:P0}", 1234.5, 0.12));
        Assert.Equal("22.11.2026", Languages.In(german, () => Languages.Date(new DateTime(2026, 11, 22))));
        Assert.Equal("2026-11-22", Languages.In(Languages.English, () => Languages.Date(new DateTime(2026, 11, 22))));
        Assert.Same(before, CultureInfo.CurrentUICulture);
    }

    // Of a name in parts, one may be put in by a value: “Name.{verdict}”, “{name}.Next”.
    private static IEnumerable<int> Dots(string name) => Enumerable.Range(0, name.Length).Where(place => name[place] == '.');

    [GeneratedRegex(@"\.(?:one|other)\z")]
    private static partial Regex Form();

    [GeneratedRegex(@"(?<![\w/:])/(\p{L}+)")]
    private static partial Regex Command();
}
