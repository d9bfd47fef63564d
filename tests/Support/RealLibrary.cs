using Bot.Commands;
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

    /// <summary>The real commands over another library.</summary>
    public static CommandCatalog CatalogOf(Library library) => new CommandScan(
        new ServiceCollection().BuildServiceProvider(), CommandTypes.In(typeof(CommandCatalog).Assembly), NullLogger<CommandCatalog>.Instance).For(library);
}
