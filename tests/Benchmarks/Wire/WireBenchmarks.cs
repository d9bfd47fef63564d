using System.Globalization;

namespace Tests.Benchmarks.Wire;

/// <summary>Measures the program as Discord sees it, against a stand-in on loopback.</summary>
internal static class WireBenchmarks
{
    public static IReadOnlyList<string> Names { get; } = ["start", "latency", "burst", "memory", "soak"];

    /// <summary>
    /// Runs one measurement; needs the path of Rapporteur.dll (a Release build) or of another bot's .js, and takes the
    /// number of starts (10), the seconds of latency (30) or the minutes of the soak (30).
    /// </summary>
    public static async Task<int> Run(string what, string[] rest)
    {
        if (rest is not [var program, .. var more] || !File.Exists(program))
        {
            await Console.Error.WriteLineAsync(
                $"Name a Release build of the program, or another bot's script: {what} …/Rapporteur.dll");
            return 2;
        }
        await using var discord = await StandIn.Start();
        return what switch
        {
            "start" => await Starts.Run(discord, program, count: (int)Number(more, 10)),
            "latency" => await Load.Run(discord, program, rate: 100, seconds: (int)Number(more, 30)),
            "burst" => await Load.Run(discord, program, rate: 1_000, seconds: 3),
            "memory" => await Load.Run(discord, program, rate: 400, seconds: 250),
            _ => await Soak.Run(discord, program, TimeSpan.FromMinutes(Number(more, 30))),
        };
    }

    private static double Number(string[] given, double otherwise) =>
        given is [var number] ? double.Parse(number, CultureInfo.InvariantCulture) : otherwise;
}
