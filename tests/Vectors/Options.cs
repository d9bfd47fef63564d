using System.Globalization;

namespace Tests.Vectors;

/// <summary>Settings from the command line.</summary>
internal static class Options
{
    /// <summary>Reads pairs of a name and a number; an unknown name is an <see cref="ArgumentException"/>.</summary>
    public static Settings Read(IReadOnlyList<string> options)
    {
        var settings = new Settings();
        foreach (var pair in options.Chunk(2))
        {
            var number = int.Parse(pair[^1], CultureInfo.InvariantCulture);
            settings = pair[0] switch
            {
                "--epochs" => settings with { Epochs = number },
                "--trained" => settings with { TrainedDimensions = number },
                "--kept" => settings with { KeptDimensions = number },
                "--threads" => settings with { Threads = number },
                _ => throw new ArgumentException($"There is no option {pair[0]}. Use --epochs, --trained, --kept or --threads."),
            };
        }
        return settings;
    }
}
