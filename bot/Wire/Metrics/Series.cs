using System.Globalization;
using System.Text;

namespace Bot.Wire.Metrics;

/// <summary>One line of a metric, or the lines of one histogram.</summary>
internal sealed class Series(double[] bounds)
{
    private readonly Lock _lock = new();
    private readonly long[] _buckets = new long[bounds.Length];
    private double _value;
    private long _count;

    /// <summary>Adds a measurement, or replaces the last one.</summary>
    public void Take(double value, bool isSum)
    {
        lock (_lock)
        {
            _value = isSum ? _value + value : value;
            _count++;
            var bucket = Array.FindIndex(bounds, bound => value <= bound);
            if (bucket >= 0) _buckets[bucket]++;
        }
    }

    /// <summary>Writes the lines under a name and labels.</summary>
    public void Write(StringBuilder text, string name, string labels)
    {
        lock (_lock)
        {
            var set = labels.Length > 0 ? $"{{{labels}}}" : "";
            if (bounds.Length == 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"{name}{set} {_value}\n");
                return;
            }

            var before = labels.Length > 0 ? labels + "," : "";
            long below = 0;
            for (var i = 0; i < bounds.Length; i++)
                text.Append(CultureInfo.InvariantCulture, $"{name}_bucket{{{before}le=\"{bounds[i]}\"}} {below += _buckets[i]}\n");
            text.Append(CultureInfo.InvariantCulture, $"{name}_bucket{{{before}le=\"+Inf\"}} {_count}\n{name}_sum{set} {_value}\n{name}_count{set} {_count}\n");
        }
    }
}
