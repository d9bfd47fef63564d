using Index;

namespace Bot.Commands;

/// <summary>Makes every command for one library; a command asks for what it needs in its constructor.</summary>
public sealed class CommandScan(IServiceProvider services, CommandTypes types, ILogger<CommandCatalog> logger)
{
    /// <summary>The commands over a library, by name.</summary>
    public CommandCatalog For(Library library)
    {
        var provider = new WithLibrary(services, library);
        var commands = types.All.Select(type => ActivatorUtilities.CreateInstance(provider, type)).ToList();
        return new CommandCatalog(library, commands.OfType<ICommand>(), commands.OfType<IStatefulCommand>(), logger);
    }

    private sealed class WithLibrary(IServiceProvider services, Library library) : IServiceProvider, IServiceProviderIsService
    {
        public object? GetService(Type serviceType) =>
            serviceType == typeof(Library) ? library
            : serviceType == typeof(IServiceProviderIsService) ? this
            : services.GetService(serviceType);

        public bool IsService(Type serviceType) => GetService(serviceType) is not null;
    }
}
