using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Index.Text;

namespace Tests.Support;

/// <summary>Checks replies against the files themselves, read anew and without the program's own reader.</summary>
internal sealed class Quotations(string folder)
{
    private readonly Dictionary<string, (string Text, string Sha256, IReadOnlyList<Span> Junk)> _files = Directory.GetFiles(folder, "*.txt").ToDictionary(path => Path.GetFileName(path), Open);

    /// <summary>How many quotations were checked.</summary>
    public int Checked { get; private set; }

    /// <summary>What is wrong with the quotations anywhere in a reply, each named with its clause.</summary>
    public IEnumerable<string> Faults(JsonElement json) => Passages(json).SelectMany(Faulty);

    /// <summary>Every quotation of a reply, wherever it stands.</summary>
    public static IEnumerable<JsonElement> Passages(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object when json.TryGetProperty("quote", out _) && json.TryGetProperty("sha256", out _) => [json],
        JsonValueKind.Object => json.EnumerateObject().SelectMany(p => Passages(p.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Passages),
        _ => [],
    };

    private IEnumerable<string> Faulty(JsonElement passage)
    {
        Checked++;
        var clause = passage.TryGetProperty("clause", out var id) ? id.GetString() : "no clause";
        var file = passage.GetProperty("file").GetString()!;
        if (!_files.TryGetValue(file, out var source)) return [$"{clause}: there is no file {file}"];
        var span = SpanOf(passage);
        var faults = new List<string>();
        if (passage.GetProperty("sha256").GetString() != source.Sha256) faults.Add($"{clause}: not the SHA-256 of {file}");
        if (span.Length == 0 || source.Text.Substring(span.Start, span.Length) != passage.GetProperty("quote").GetString()) faults.Add($"{clause}: not the characters of {file} at {span}");
        if (source.Junk.Any(span.Overlaps)) faults.Add($"{clause}: touches a line of {file} that is no part of the text");
        faults.AddRange(List(passage, "matches").Select(m => new Span(m[0].GetInt32(), m[1].GetInt32())).Where(m => m.Length == 0 || !span.Contains(m)).Select(m => $"{clause}: match {m} is outside {span}"));
        foreach (var also in List(passage, "alsoIn"))
            if (!_files.TryGetValue(also.GetProperty("file").GetString()!, out var other) || SpanOf(also).End > other.Text.Length || other.Junk.Any(SpanOf(also).Overlaps))
                faults.Add($"{clause}: also in {also} is no such place");
        return faults;
    }

    // A passage of an answer has them; one of a check or a citation has none.
    private static IEnumerable<JsonElement> List(JsonElement passage, string name) => passage.TryGetProperty(name, out var list) ? list.EnumerateArray() : [];

    private static Span SpanOf(JsonElement place) => new(place.GetProperty("start").GetInt32(), place.GetProperty("length").GetInt32());

    private static (string Text, string Sha256, IReadOnlyList<Span> Junk) Open(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var mark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0;
        var text = Encoding.UTF8.GetString(bytes.AsSpan(mark));
        return (text, Convert.ToHexStringLower(SHA256.HashData(bytes)), Junk.Spans(Path.GetFileName(path), text));
    }
}
