namespace Bot.Hosting;

/// <summary>What the hosts are built from: appsettings.json beside the program, then the environment; settings are read once, for files that are watched cost threads, and a change takes a restart anyhow.</summary>
internal static class HostBuilders
{
    /// <summary>A host without a web server; of the usual parts only those that are used, since each costs time at every start.</summary>
    public static HostApplicationBuilder Plain()
    {
        var environment = new ConfigurationManager();
        environment.AddEnvironmentVariables("DOTNET_");
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true, ContentRootPath = AppContext.BaseDirectory, Configuration = environment });
        builder.Configuration
            .AddJsonFile("appsettings.json", optional: true)
            .AddJsonFile($"appsettings.{builder.Environment.EnvironmentName}.json", optional: true)
            .AddEnvironmentVariables();
        builder.Logging.AddConfiguration(builder.Configuration.GetSection("Logging"));
        return builder;
    }

    /// <summary>A host with a web server.</summary>
    public static WebApplicationBuilder Web() =>
        WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, Args = ["--hostBuilder:reloadConfigOnChange=false"] });
}
