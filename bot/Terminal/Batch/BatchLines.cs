using System.Text;

namespace Bot.Terminal.Batch;

/// <summary>Lines as a batch counts them: only a line feed ends one, so a stray carriage return inside a text splits nothing.</summary>
internal static class BatchLines
{
    public static IEnumerable<string> Of(TextReader reader)
    {
        var line = new StringBuilder();
        var buffer = new char[4096];
        for (int read; (read = reader.Read(buffer, 0, buffer.Length)) > 0;)
        {
            var from = 0;
            for (int feed; (feed = Array.IndexOf(buffer, '\n', from, read - from)) >= 0; from = feed + 1)
            {
                yield return line.Append(buffer, from, feed - from).ToString();
                line.Clear();
            }

            line.Append(buffer, from, read - from);
        }

        if (line.Length > 0)
            yield return line.ToString();
    }
}
