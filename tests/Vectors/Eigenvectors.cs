namespace Tests.Vectors;

/// <summary>The eigenvectors of a symmetric matrix by Jacobi rotations.</summary>
internal static class Eigenvectors
{
    private const int MostSweeps = 30;

    /// <summary>The eigenvectors, greatest eigenvalue first; the matrix is used up.</summary>
    public static IReadOnlyList<double[]> Of(double[,] matrix)
    {
        var size = matrix.GetLength(0);
        var vectors = new double[size, size];
        for (var i = 0; i < size; i++) vectors[i, i] = 1;
        for (var sweep = 0; sweep < MostSweeps; sweep++)
            for (var p = 0; p < size; p++)
                for (var q = p + 1; q < size; q++)
                    Rotate(matrix, vectors, p, q);
        return [.. Enumerable.Range(0, size).OrderByDescending(i => matrix[i, i]).Select(i => Enumerable.Range(0, size).Select(d => vectors[d, i]).ToArray())];
    }

    private static void Rotate(double[,] m, double[,] vectors, int p, int q)
    {
        if (Math.Abs(m[p, q]) < 1e-12) return;
        var theta = (m[q, q] - m[p, p]) / (2 * m[p, q]);
        var t = (theta >= 0 ? 1 : -1) / (Math.Abs(theta) + Math.Sqrt(theta * theta + 1));
        var cosine = 1 / Math.Sqrt(t * t + 1);
        var sine = t * cosine;
        var size = m.GetLength(0);
        for (var i = 0; i < size; i++) (m[i, p], m[i, q]) = Turn(m[i, p], m[i, q]);
        for (var i = 0; i < size; i++) (m[p, i], m[q, i]) = Turn(m[p, i], m[q, i]);
        for (var i = 0; i < size; i++) (vectors[i, p], vectors[i, q]) = Turn(vectors[i, p], vectors[i, q]);

        (double, double) Turn(double a, double b) => (cosine * a - sine * b, sine * a + cosine * b);
    }
}
