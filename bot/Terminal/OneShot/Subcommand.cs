using System.CommandLine;
using System.CommandLine.Parsing;
using Bot.Commands;

namespace Bot.Terminal.OneShot;

/// <summary>A command of the bot as the command line sees it.</summary>
internal sealed class Subcommand
{
    private readonly CommandSpec _spec;
    private readonly CommandSpec? _whole;
    private readonly Argument<string[]> _words;
    private readonly Dictionary<string, Option<string>> _options;

    public Subcommand(CommandSpec spec, CommandSpec? whole = null)
    {
        _spec = spec;
        _whole = whole;
        _words = new Argument<string[]>(spec.Options is [var main, ..] ? main.Name : "words")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = Positional(spec),
            Hidden = spec.Options.Count == 0,
        };
        _options = spec.Options.ToDictionary(option => option.Name, option => new Option<string>($"--{option.Name}") { Description = option.Description });
    }

    /// <summary>The command with its action.</summary>
    public Command Command(Func<OneShotCall, int> run)
    {
        var command = new Command(_spec.Name, _spec.Description) { _words, OneShotOptions.Json, OneShotOptions.Batch, OneShotOptions.Why, OneShotOptions.Page };
        if (_spec.HasPicture)
            command.Add(OneShotOptions.Picture);
        foreach (var option in _options.Values)
            command.Add(option);
        foreach (var part in _spec.Subcommands)
            command.Add(new Subcommand(part, _spec).Command(run));
        command.SetAction(parsed => Run(parsed, run));
        return command;
    }

    private int Run(ParseResult parsed, Func<OneShotCall, int> run)
    {
        if (MistypedOption(parsed) is not { } mistyped)
            return run(Call(parsed));
        parsed.InvocationConfiguration.Error.WriteLine(mistyped);
        return ExitCode.BadUsage;
    }

    private OneShotCall Call(ParseResult parsed)
    {
        var given = _options
            .Where(option => parsed.GetResult(option.Value) is { Implicit: false })
            .ToDictionary(option => option.Key, option => parsed.GetValue(option.Value) ?? "");
        var words = parsed.GetValue(_words) ?? [];
        var options = PositionalValues.Deal(_spec, words, given);
        var part = _whole is not null ? _spec.Name : _spec.Subcommands.Count > 0 && words is [var first, ..] ? first : null;
        var call = new CommandCall((_whole ?? _spec).Name, options) { Subcommand = part, Why = parsed.GetValue(OneShotOptions.Why), Page = parsed.GetValue(OneShotOptions.Page) };
        return new OneShotCall(_spec, call, parsed.GetValue(OneShotOptions.Json), parsed.GetValue(OneShotOptions.Batch))
        {
            Picture = _spec.HasPicture ? parsed.GetValue(OneShotOptions.Picture) : null,
        };
    }

    // The parser would take “--documnt” for a word of the question.
    private string? MistypedOption(ParseResult parsed)
    {
        var word = parsed.Tokens
            .TakeWhile(token => token.Type != TokenType.DoubleDash)
            .FirstOrDefault(token => token.Type == TokenType.Argument && IsOption(token.Value))?.Value;
        if (word is null)
            return null;

        var near = NearestNames.Of(word[2..], parsed.CommandResult.Command.Options.Select(option => option.Name[2..]));
        var next = near.Count > 0 ? $"Did you mean --{near[0]}?" : "Put -- before words that begin with hyphens.";
        return $"“{_spec.Name}” has no option “{word}”. {next}";
    }

    private static bool IsOption(string word) => word.Length > 2 && word.StartsWith("--", StringComparison.Ordinal) && word.Skip(2).All(char.IsAsciiLetter);

    private static string Positional(CommandSpec spec) => string.Join(", then ", spec.Options
        .Take(PositionalValues.TakesOneWordEach(spec) ? spec.Options.Count : 1)
        .Select(option => option.Description));
}
