namespace Bot.Hosting;

/// <summary>Where the program keeps what must outlive it: <c>State:Folder</c>, or where this system keeps such things.</summary>
public sealed class StateFolder(IConfiguration configuration)
{
    /// <summary>The section's name.</summary>
    public const string Section = "State";

    /// <summary>The setting's name in its section.</summary>
    public const string Key = "Folder";

    /// <summary>The folder; it need not exist yet.</summary>
    public string Path { get; } =
        new[]
        {
            configuration[$"{Section}:{Key}"],
            // systemd's name for the folder it gives to a service.
            Environment.GetEnvironmentVariable("STATE_DIRECTORY")?.Split(':')[0],
            Under(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)),
        }.FirstOrDefault(folder => !string.IsNullOrWhiteSpace(folder)) ?? Under(System.IO.Path.GetTempPath())!;

    private static string? Under(string folder) => folder.Length > 0 ? System.IO.Path.Combine(folder, "rapporteur") : null;
}
