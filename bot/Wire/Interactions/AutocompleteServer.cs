using System.Collections.Concurrent;
using Bot.Commands;
using Bot.Hosting;
using Bot.Store;
using Bot.Wire.Messages;

namespace Bot.Wire.Interactions;

/// <summary>Completes an option while it is typed; nobody waits for what they typed before.</summary>
internal sealed class AutocompleteServer(LiveCatalog live, ServerCatalogs catalogs, SettingsBook settings, SearchThreads threads, TimeProvider time)
{
    private const int MostUsers = 10_000;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);
    private static readonly FirstAnswer Nothing = MessageWriter.Choices([]);
    private readonly ConcurrentDictionary<string, string> _latest = new();

    /// <summary>Answers with completions, or with none when there are none, it took too long, or the user has typed on.</summary>
    public async Task<FirstOutcome> Serve(Interaction interaction, IAnswers answers, long received, CancellationToken stop)
    {
        var catalog = await live.Current(stop).ConfigureAwait(false);
        var set = await settings.Of(interaction.From.ServerId, stop).ConfigureAwait(false);
        Speech.Begin(interaction.From, set);
        var user = interaction.UserId ?? "";
        if (_latest.Count >= MostUsers) _latest.Clear();
        _latest[user] = interaction.Id;

        var search = threads.Start(() => IsLatest(user, interaction.Id) ? Choices(catalog.IsStateful(interaction.Command) ? catalog : catalogs.Of(catalog, set.Documents), interaction) : Nothing);
        var body = search is null ? Nothing : await Within(search, received, stop).ConfigureAwait(false);
        return await answers.Send(body, stop).ConfigureAwait(false);
    }

    private bool IsLatest(string user, string id) => !_latest.TryGetValue(user, out var latest) || latest == id;

    private async Task<FirstAnswer> Within(Search<FirstAnswer> search, long received, CancellationToken stop)
    {
        try
        {
            return await search.Result.WaitAsync(Longest - time.GetElapsedTime(received) is { Ticks: > 0 } left ? left : TimeSpan.Zero, time, stop).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Completions are a courtesy: without them the option can still be typed.
            search.Abandon();
            return Nothing;
        }
    }

    private static FirstAnswer Choices(CommandCatalog catalog, Interaction interaction)
    {
        var option = catalog.Find(interaction.Command)?.Part(interaction.Subcommand)?.Options.FirstOrDefault(option => option.Name == interaction.Focused);
        var typed = interaction.Focused is { } focused ? interaction.Options.GetValueOrDefault(focused, "") : "";
        return option?.Suggest is { } suggest ? MessageWriter.Choices(suggest(typed)) : Nothing;
    }
}
