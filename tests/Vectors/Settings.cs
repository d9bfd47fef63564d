namespace Tests.Vectors;

/// <summary>What the numbers of the shipped file were; the trained dimensions must be a multiple of 16.</summary>
internal sealed record Settings
{
    public int Epochs { get; init; } = 3;

    public int TrainedDimensions { get; init; } = 128;

    public int KeptDimensions { get; init; } = 80;

    public int KeptStems { get; init; } = 25_000;

    /// <summary>A stem that occurs less often is left out.</summary>
    public int LeastCount { get; init; } = 8;

    public int Threads { get; init; } = 2;

    public int Seed { get; init; } = 1;
}
