using System.Diagnostics;
using Npgsql;

namespace Tests.Support.Stores;

/// <summary>A real server from Debian's packages on a socket in a folder of its own, started when first needed and gone with the test run.</summary>
internal static class PostgresServer
{
    private static readonly string? Programs = Directory.Exists("/usr/lib/postgresql")
        ? Directory.EnumerateDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Select(version => Path.Combine(version, "bin")).LastOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")))
        : null;

    private static readonly Lazy<string> Folder = new(Start);
    private static int _databases;

    /// <summary>Why there is none; null when there is one.</summary>
    public static string? WhyNone { get; } = Programs is null ? "PostgreSQL is not installed (Debian: apt-get install postgresql)" : null;

    /// <summary>The connection string of a new database.</summary>
    public static string NewDatabase()
    {
        var name = $"rapporteur_{Interlocked.Increment(ref _databases)}";
        using var connection = new NpgsqlConnection($"Host={Folder.Value};Username=postgres;Database=postgres;Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The name is a number of ours.
        command.CommandText = $"CREATE DATABASE {name}";
#pragma warning restore CA2100
        command.ExecuteNonQuery();
        return $"Host={Folder.Value};Username=postgres;Database={name}";
    }

    private static string Start()
    {
        var folder = Directory.CreateTempSubdirectory("rapporteur-pg").FullName;
        // The server refuses to be root's.
        if (Environment.IsPrivilegedProcess) Run("chown", "postgres", folder);
        var data = Path.Combine(folder, "data");
        AsOwner("initdb", "--pgdata", data, "--username", "postgres", "--auth", "trust", "--encoding", "UTF8", "--no-sync");
        AsOwner("pg_ctl", "start", "--wait", "--silent", "--pgdata", data, "--log", Path.Combine(folder, "log"), "--options", $"-c listen_addresses='' -c unix_socket_directories={folder}");
        // A test host that ends is not waited for: what stops the server and clears its folder away must outlive it.
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Run("sh", ["-c", "{ \"$@\"; rm -rf \"$0\"; } &", folder, .. ByOwner("pg_ctl", "stop", "--pgdata", data, "--mode", "immediate", "--silent")]);
        return folder;
    }

    private static void AsOwner(string program, params string[] arguments)
    {
        var command = ByOwner(program, arguments);
        Run(command[0], command[1..]);
    }

    private static string[] ByOwner(string program, params string[] arguments)
    {
        string[] command = [Path.Combine(Programs!, program), .. arguments];
        return Environment.IsPrivilegedProcess ? ["runuser", "-u", "postgres", "--", .. command] : command;
    }

    private static void Run(string program, params string[] arguments)
    {
        // Output goes nowhere: the server would keep a pipe open.
        var start = new ProcessStartInfo("sh", ["-c", "cd / && exec \"$@\" >/dev/null 2>&1 </dev/null", "sh", program, .. arguments]);
        using var process = Process.Start(start)!;
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}");
    }
}
