using Bot.Replies;
using Index;

namespace Bot.Commands;

/// <summary>/about: what this is, what it promises, and what it holds.</summary>
public sealed class AboutCommand(Library library) : ICommand
{
    /// <inheritdoc/>
    public CommandSpec Spec => new("about", CommandWords.Of("about"));

    /// <inheritdoc/>
    public Reply Answer(CommandCall call) =>
        new Reply.Listing(AboutWords.Title,
        [
            .. AboutWords.Promises,
            AboutWords.Corpus(library.Documents.Sum(d => d.Clauses.Count), library.Documents.Count, library.CharactersLeftOut),
            AboutWords.Engine(Library.Engine),
            .. library.Faults.Select(fault => AboutWords.NotLoaded(fault.ToString())),
        ])
        {
            Foot = AboutWords.Publishers,
        };
}
