using System.Globalization;
using System.Text;
using Bot.Commands;

namespace Bot.Terminal.Chat;

/// <summary>A typed line as a call: <c>/name words --option value option:value --why --page 2</c>; without a slash it is a question.</summary>
public static class ChatLine
{
    private const string Question = "ask";

    /// <summary>The command's name, lower-case, and what stands behind it.</summary>
    public static (string Name, string Words) Split(string line)
    {
        var text = line.Trim();
        if (!text.StartsWith('/'))
            return (Question, text);
        var end = text.AsSpan().IndexOfAny(" \t");
        return end < 0 ? (text[1..].ToLowerInvariant(), "") : (text[1..end].ToLowerInvariant(), text[end..].Trim());
    }

    /// <summary>The call of a known command; options it does not have stay in the call, to be refused.</summary>
    public static CommandCall Call(CommandSpec spec, string rest)
    {
        var call = new CommandCall(spec.Name, new Dictionary<string, string>());
        if (spec.Subcommands.Count > 0 && ChatWord.Split(rest) is [var part, ..])
        {
            var inner = Call(spec.Part(part.Value) ?? spec.Subcommands[0], rest[part.End..]);
            return inner with { Command = spec.Name, Subcommand = part.Value };
        }

        var options = new Dictionary<string, string>();
        var positional = new List<ChatWord>();
        var words = ChatWord.Split(rest);
        for (var i = 0; i < words.Count; i++)
        {
            var value = i + 1 < words.Count ? words[i + 1].Value : "";
            if (words[i].Value == "--why")
                call = call with { Why = true };
            else if (words[i].Value == "--page" && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var page))
                (call, i) = (call with { Page = page }, i + 1);
            else if (IsOption(words[i].Value))
                (options[words[i].Value[2..]], i) = (value, i + 1);
            else if (WithColon(words[i].Value, spec) is { } pair)
                options[pair.Name] = pair.Value;
            else
                positional.Add(words[i]);
        }

        return call with { Options = Deal(spec, rest, positional, options) };
    }

    private static IReadOnlyDictionary<string, string> Deal(CommandSpec spec, string rest, List<ChatWord> words, Dictionary<string, string> options) =>
        PositionalValues.TakesOneWordEach(spec)
            ? PositionalValues.Deal(spec, [.. words.Select(word => word.Value)], options)
            : PositionalValues.Deal(spec, words is [] ? [] : [Text(rest, words)], options);

    // The line as typed, its own spaces and quotation marks kept, but for marks around the whole.
    private static string Text(string rest, List<ChatWord> words)
    {
        if (words is [var only])
            return only.Value;

        var text = new StringBuilder();
        for (var i = 0; i < words.Count; i++)
        {
            text.Append(rest, words[i].Start, words[i].End - words[i].Start);
            if (i + 1 < words.Count)
                text.Append(rest.AsSpan(words[i].End, words[i + 1].Start - words[i].End).IsWhiteSpace()
                    ? rest.AsSpan(words[i].End, words[i + 1].Start - words[i].End)
                    : " ");
        }

        return text.ToString();
    }

    private static bool IsOption(string word) =>
        word.Length > 2 && word.StartsWith("--", StringComparison.Ordinal) && word.Skip(2).All(char.IsAsciiLetter);

    private static (string Name, string Value)? WithColon(string word, CommandSpec spec)
    {
        var colon = word.IndexOf(':', StringComparison.Ordinal);
        var option = colon < 1 || colon == word.Length - 1 ? null
            : spec.Options.FirstOrDefault(option => word.AsSpan(0, colon).Equals(option.Name, StringComparison.OrdinalIgnoreCase));
        return option is null ? null : (option.Name, word[(colon + 1)..]);
    }
}
