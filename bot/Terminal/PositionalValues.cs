using Bot.Commands;

namespace Bot.Terminal;

/// <summary>Deals words without an option's name to the options of a command.</summary>
public static class PositionalValues
{
    /// <summary>
    /// The options with the words dealt in: a command that needs several values takes one word for each, and the option after
    /// them the rest of the line; any other takes the whole line for its main option. Values already given are passed over.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Deal(CommandSpec spec, IReadOnlyList<string> words, IReadOnlyDictionary<string, string> given)
    {
        var options = new Dictionary<string, string>(given);
        var open = spec.Options.Where(option => !given.ContainsKey(option.Name)).ToList();
        if (words.Count == 0 || open.Count == 0)
            return options;

        var singles = TakesOneWordEach(spec) ? Math.Min(Math.Min(open.Count(option => option.IsRequired), open.Count - 1), words.Count - 1) : 0;
        for (var i = 0; i < singles; i++)
            options[open[i].Name] = words[i];
        options[open[singles].Name] = string.Join(' ', words.Skip(singles));
        return options;
    }

    /// <summary>Whether more than one value is needed, so that the line cannot be the main option's alone.</summary>
    public static bool TakesOneWordEach(CommandSpec spec) => spec.Options.Count(option => option.IsRequired) > 1;
}
