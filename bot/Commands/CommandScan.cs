using Index;

namespace Bot.Commands;

/// <summary>Makes every command of the assembly, for one library; a command asks for what it needs in its constructor.</summary>
public sealed class CommandScan(IServiceProvider services, CommandAssembly commands, ILogger<CommandCatalog> logger)
{
    /// <summary>The commands over a library, by name.</summary>
    public CommandCatalog For(Library library)
    {
        var provider = new WithLibrary(services, library);
        var made = commands.Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false, IsInterface: false } && type.IsAssignableTo(typeof(ICommand)))
            .Select(type => (ICommand)ActivatorUtilities.CreateInstance(provider, type));
        return new CommandCatalog(library, made, logger);
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
