namespace Benchmarks;

/// <summary>Measures the program as Discord sees it: <c>latency</c>, <c>burst</c>, <c>memory</c> or <c>soak</c>, then the path of Rapporteur.dll (a Release build).</summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        if (args is not [var what, var program, .. var rest] || !File.Exists(program))
        {
            await Console.Error.WriteLineAsync("Say what to measure and name a Release build of the program: latency|burst|memory|soak bot/bin/Release/net10.0/Rapporteur.dll [minutes of soak]");
            return 2;
        }

        await using var discord = await StandIn.Start();
        return what switch
        {
            "latency" => await Load.Run(discord, program, rate: 100, seconds: rest is [var seconds] ? int.Parse(seconds, System.Globalization.CultureInfo.InvariantCulture) : 30),
            "burst" => await Load.Run(discord, program, rate: 1_000, seconds: 3),
            "memory" => await Load.Run(discord, program, rate: 400, seconds: 250),
            "soak" => await Soak.Run(discord, program, TimeSpan.FromMinutes(rest is [var minutes] ? double.Parse(minutes, System.Globalization.CultureInfo.InvariantCulture) : 30)),
            _ => 2,
        };
    }
}
