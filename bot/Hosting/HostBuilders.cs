namespace Bot.Hosting;

/// <summary>The usual hosts, with appsettings.json beside the program, which is read once and not watched.</summary>
internal static class HostBuilders
{
    private static readonly string[] ReadOnce = ["--hostBuilder:reloadConfigOnChange=false"];

    /// <summary>A host without a web server.</summary>
    public static HostApplicationBuilder Plain() => Host.CreateApplicationBuilder(
        new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory, Args = ReadOnce });

    /// <summary>A host with a web server.</summary>
    public static WebApplicationBuilder Web() => WebApplication.CreateSlimBuilder(
        new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, Args = ReadOnce });
}
