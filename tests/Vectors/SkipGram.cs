using System.Numerics;
using System.Runtime.InteropServices;

namespace Tests.Vectors;

/// <summary>Skip-gram with negative sampling (Mikolov et al. 2013); the threads share the vectors without locks (Hogwild), so two runs differ a little.</summary>
internal sealed class SkipGram
{
    private const int Window = 5;
    private const int Negatives = 5;
    private const float FirstRate = 0.025f;
    private const int Progress = 10_000;

    private readonly Text _text;
    private readonly Settings _settings;
    private readonly Sampling _sampling;
    private readonly float[] _centres;
    private readonly float[] _contexts;
    private long _done;

    private SkipGram(Text text, Settings settings)
    {
        (_text, _settings, _sampling) = (text, settings, new Sampling(text.Vocabulary.Counts));
        _centres = new float[text.Vocabulary.Stems.Count * settings.TrainedDimensions];
        _contexts = new float[_centres.Length];
        var chance = new Chance(settings.Seed);
        for (var i = 0; i < _centres.Length; i++) _centres[i] = (chance.Share() - 0.5f) / settings.TrainedDimensions;
    }

    /// <summary>The vectors of the vocabulary's stems, one after another.</summary>
    public static float[] Train(Text text, Settings settings)
    {
        var training = new SkipGram(text, settings);
        var threads = Enumerable.Range(0, settings.Threads).Select(n => new Thread(() => training.Walk(n))).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
        return training._centres;
    }

    private void Walk(int thread)
    {
        var chance = new Chance(_settings.Seed + 1 + thread);
        var words = _text.Words;
        var from = (int)((long)words.Length * thread / _settings.Threads);
        var to = (int)((long)words.Length * (thread + 1) / _settings.Threads);
        var line = new List<int>();
        var change = new Vector<float>[_settings.TrainedDimensions / Vector<float>.Count];
        for (var epoch = 0; epoch < _settings.Epochs; epoch++)
        {
            var rate = FirstRate;
            for (int i = from, read = 0; i < to; i++, read++)
            {
                if (read == Progress)
                {
                    var done = Interlocked.Add(ref _done, read);
                    var share = done / ((double)_settings.Epochs * words.Length);
                    rate = FirstRate * (float)Math.Max(1 - share, 1e-4);
                    if (done / Progress % 1000 == 0) Console.WriteLine($"{share:P0}");
                    read = 0;
                }
                if (words[i] >= 0)
                {
                    if (_sampling.Keeps(words[i], ref chance)) line.Add(words[i]);
                    continue;
                }
                Learn(CollectionsMarshal.AsSpan(line), rate, change, ref chance);
                line.Clear();
            }
        }
    }

    private void Learn(ReadOnlySpan<int> line, float rate, Span<Vector<float>> change, ref Chance chance)
    {
        for (var i = 0; i < line.Length; i++)
        {
            var reach = 1 + chance.Below(Window);
            for (var j = Math.Max(0, i - reach); j <= Math.Min(line.Length - 1, i + reach); j++)
                if (j != i && line[j] != line[i])
                    Learn(line[j], line[i], rate, change, ref chance);
        }
    }

    private void Learn(int centre, int near, float rate, Span<Vector<float>> change, ref Chance chance)
    {
        var row = Row(_centres, centre);
        change.Clear();
        for (var n = 0; n <= Negatives; n++)
        {
            var other = n == 0 ? near : _sampling.Negative(ref chance);
            if (n > 0 && other == near) continue;
            var context = Row(_contexts, other);
            var sum = Vector<float>.Zero;
            for (var d = 0; d < row.Length; d++) sum += row[d] * context[d];
            var step = new Vector<float>(((n == 0 ? 1f : 0f) - Sigmoid.Of(Vector.Sum(sum))) * rate);
            for (var d = 0; d < row.Length; d++)
            {
                change[d] += step * context[d];
                context[d] += step * row[d];
            }
        }
        for (var d = 0; d < row.Length; d++) row[d] += change[d];
    }

    private Span<Vector<float>> Row(float[] vectors, int stem) =>
        MemoryMarshal.Cast<float, Vector<float>>(vectors.AsSpan(stem * _settings.TrainedDimensions, _settings.TrainedDimensions));
}
