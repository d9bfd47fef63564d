using System.Diagnostics;

namespace Tests.Support.Stores;

/// <summary>A disk of a quarter of a megabyte, which can be full and read-only.</summary>
internal sealed class SmallDisk : IDisposable
{
    private SmallDisk(string folder) => Folder = folder;

    /// <summary>Why none can be mounted; null when one can.</summary>
    public static string? WhyNone { get; } = Try();

    public string Folder { get; }

    public static SmallDisk Mount()
    {
        var folder = Directory.CreateTempSubdirectory("rapporteur-disk").FullName;
        Assert.Equal(0, Run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", folder));
        return new SmallDisk(folder);
    }

    /// <summary>Makes it read-only, or writable again.</summary>
    public void Remount(bool writable) => Assert.Equal(0, Run("mount", "-o", writable ? "remount,rw" : "remount,ro", Folder));

    public void Dispose()
    {
        Run("umount", "--lazy", Folder);
        Directory.Delete(Folder, recursive: true);
    }

    private static string? Try()
    {
        if (!Environment.IsPrivilegedProcess || !OperatingSystem.IsLinux()) return "only root may mount a small disk to fill";
        var folder = Directory.CreateTempSubdirectory("rapporteur-disk").FullName;
        var mounted = Run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", folder) == 0;
        if (mounted) Run("umount", folder);
        Directory.Delete(folder);
        return mounted ? null : "no small disk can be mounted here";
    }

    private static int Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }
}
