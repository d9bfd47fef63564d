using Bot.Commands;
using Bot.Commands.Conversing;
using Bot.Store;
using Index;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Tests.Support;

/// <summary>The shipped corpus with all that is known of its words, and the real commands over it; built once.</summary>
internal static class RealLibrary
{
    private static readonly Lazy<CommandCatalog> Commands = new(() => CatalogOf(Library.Load(Repository.Seeds)));

    public static CommandCatalog Catalog => Commands.Value;

    public static Library Library => Commands.Value.Library;

    /// <summary>What commands ask for; nothing is stored, and where it would be there is no folder.</summary>
    public static IServiceProvider Services { get; } = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddSingleton<SettingsBook>().AddSingleton<Conversations>()
        .AddSingleton<IStore>(Stores.Stores.Open(Stores.Stores.Sqlite, Path.Combine(Path.GetTempPath(), "rapporteur-nowhere"))).BuildServiceProvider();

    /// <summary>The real commands over another library.</summary>
    public static CommandCatalog CatalogOf(Library library) => new CommandScan(
        Services, CommandTypes.In(typeof(CommandCatalog).Assembly), NullLogger<CommandCatalog>.Instance).For(library);
}
