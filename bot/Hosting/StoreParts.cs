using Bot.Store;
using Bot.Store.Postgres;
using Bot.Store.Sqlite;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Bot.Hosting;

/// <summary>The store that the settings ask for; it opens when it is first needed.</summary>
internal static class StoreParts
{
    /// <summary>Adds it.</summary>
    public static void Add(IServiceCollection services)
    {
        services.AddOptions<StoreOptions>().BindConfiguration(StoreOptions.Section).ValidateOnStart();
        services
            .AddSingleton<IValidateOptions<StoreOptions>, StoreOptionsValidator>()
            .AddSingleton(Store)
            .AddSingleton<SettingsBook>()
            .TryAddSingleton<StateFolder>();
    }

    private static IStore Store(IServiceProvider services)
    {
        var connection = services.GetRequiredService<IOptions<StoreOptions>>().Value.Connection;
        return connection.Length > 0
            ? ActivatorUtilities.CreateInstance<PostgresStore>(services, connection)
            : ActivatorUtilities.CreateInstance<SqliteStore>(services, services.GetRequiredService<StateFolder>().Path);
    }
}
