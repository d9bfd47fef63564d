namespace Tests.Vectors;

/// <summary>Fewer dimensions: unit vectors less their mean and their first principal component (Mu and Viswanath 2018), turned onto the next ones (Raunak 2019).</summary>
internal static class Reduction
{
    /// <summary>The rows with <paramref name="kept"/> dimensions.</summary>
    public static float[][] Reduce(IReadOnlyList<float[]> rows, int kept)
    {
        var centred = Centre([.. rows.Select(Unit)]);
        var axes = Eigenvectors.Of(Covariance(centred)).Skip(1).Take(kept).ToArray();
        return [.. centred.Select(row => axes.Select(axis => (float)Dot(axis, row)).ToArray())];
    }

    private static double[] Unit(float[] row)
    {
        var length = Math.Sqrt(row.Sum(x => (double)x * x));
        return [.. row.Select(x => x / length)];
    }

    private static double[][] Centre(double[][] rows)
    {
        var mean = new double[rows[0].Length];
        foreach (var row in rows)
            for (var d = 0; d < mean.Length; d++) mean[d] += row[d] / rows.Length;
        return [.. rows.Select(row => row.Select((x, d) => x - mean[d]).ToArray())];
    }

    private static double[,] Covariance(double[][] rows)
    {
        var size = rows[0].Length;
        var covariance = new double[size, size];
        foreach (var row in rows)
            for (var a = 0; a < size; a++)
                for (var b = a; b < size; b++)
                    covariance[a, b] += row[a] * row[b];
        for (var a = 0; a < size; a++)
            for (var b = 0; b < a; b++)
                covariance[a, b] = covariance[b, a];
        return covariance;
    }

    private static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++) sum += a[i] * b[i];
        return sum;
    }
}
