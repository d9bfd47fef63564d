using Bot.Replies;
using Bot.Store;
using Index;
using Index.Corpus;

namespace Bot.Commands;

/// <summary>Every command over one library, and the one place where calls are checked and exceptions end.</summary>
public sealed partial class CommandCatalog
{
    private readonly SortedDictionary<string, ICommand> _commands;
    private readonly SortedDictionary<string, IStatefulCommand> _stateful;
    private readonly Dictionary<string, Document> _documents;
    private readonly ILogger _logger;

    /// <summary>A catalogue of commands; throws when two have one name.</summary>
    public CommandCatalog(Library library, IEnumerable<ICommand> commands, IEnumerable<IStatefulCommand> stateful, ILogger<CommandCatalog> logger)
    {
        Library = library;
        _logger = logger;
        _documents = library.Documents.ToDictionary(document => document.Id);
        _commands = new(commands.ToDictionary(command => command.Spec.Name), StringComparer.OrdinalIgnoreCase);
        _stateful = new(stateful.ToDictionary(command => command.Spec.Name), StringComparer.OrdinalIgnoreCase);
        if (_commands.Keys.FirstOrDefault(_stateful.ContainsKey) is { } twice) throw new ArgumentException($"Two commands are called {twice}.", nameof(stateful));
    }

    /// <summary>The library that the commands answer from.</summary>
    public Library Library { get; }

    /// <summary>What users see of each command, by name.</summary>
    public IEnumerable<CommandSpec> Specs => _commands.Values.Select(command => command.Spec).Concat(_stateful.Values.Select(command => command.Spec)).OrderBy(spec => spec.Name, StringComparer.Ordinal);

    /// <summary>What users see of one command; null when there is none of that name.</summary>
    public CommandSpec? Find(string name) => _commands.GetValueOrDefault(name)?.Spec ?? _stateful.GetValueOrDefault(name)?.Spec;

    /// <summary>What users see of the command that has this name in the menu of a message; null when none has.</summary>
    public CommandSpec? FindOnMessage(string name) => Specs.FirstOrDefault(spec => spec.OnMessage == name);

    /// <summary>Whether the reply may take its time, for it depends on what is stored: then <see cref="AnswerLater"/> gives it.</summary>
    public bool IsStateful(string name) => _stateful.ContainsKey(name);

    /// <summary>The document a clause belongs to.</summary>
    public Document DocumentOf(ClauseId clause) => _documents[clause.Document];

    /// <summary>The reply to a call; never throws.</summary>
    public Reply Answer(CommandCall call) => Answer(call, reply => reply);

    /// <summary>The reply to a call as a front end shows it; a fault in the command or in the showing is logged once and shown as a refusal.</summary>
    public T Answer<T>(CommandCall call, Func<Reply, T> show)
    {
        try
        {
            return show(Reply(call));
        }
        catch (Exception exception)
        {
            return show(Failure(call, exception));
        }
    }

    /// <summary>The same for a command that may wait for what is stored; throws only when the wait is cancelled.</summary>
    public async Task<T> AnswerLater<T>(CommandCall call, Func<Reply, T> show, CancellationToken cancelled)
    {
        try
        {
            return show(await Stateful(call, cancelled).ConfigureAwait(false));
        }
        catch (Exception exception) when (!cancelled.IsCancellationRequested)
        {
            return show(Failure(call, exception));
        }
    }

    private Reply.Refusal Failure(CommandCall call, Exception exception)
    {
        var reference = Guid.NewGuid().ToString("N")[..8];
        Log.Failed(_logger, exception, Visible.Of(call.Command), reference);
        return RefusalWords.Failed(call.Command, reference);
    }

    private async Task<Reply> Stateful(CommandCall call, CancellationToken cancelled)
    {
        var command = _stateful[call.Command];
        if (CallCheck.Refuse(command.Spec, call) is { } refusal) return refusal;
        try
        {
            return await command.Answer(call, cancelled).ConfigureAwait(false);
        }
        catch (StoreException failure)
        {
            return new Reply.Refusal(failure.What, failure.Next);
        }
    }

    private Reply Reply(CommandCall call)
    {
        // The terminal has nothing else to do meanwhile.
        if (IsStateful(call.Command))
            return Stateful(call, default).GetAwaiter().GetResult();
        if (!_commands.TryGetValue(call.Command, out var command))
            return CallCheck.UnknownCommand(call.Command, _commands.Keys.Concat(_stateful.Keys));
        if (CallCheck.Refuse(command.Spec, call) is { } refusal)
            return refusal;

        // Page and explanations are every command's, so they are set here and by no command.
        return command.Answer(call) switch
        {
            Reply.Quoting quoting => quoting with { Page = Math.Max(1, call.Page), Why = call.Why },
            Reply.Committing committing => committing with { Quoted = committing.Quoted with { Page = Math.Max(1, call.Page), Why = call.Why } },
            Reply.Comparing comparing => comparing with { Page = Math.Max(1, call.Page), Why = call.Why },
            Reply.Covering covering => covering with { Page = Math.Max(1, call.Page) },
            var reply => reply,
        };
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "Command {Command} failed; reference {Reference}")]
        public static partial void Failed(ILogger logger, Exception exception, string command, string reference);
    }
}
