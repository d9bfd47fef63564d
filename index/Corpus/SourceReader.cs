using System.Security.Cryptography;
using System.Text;
using Index.Text;

namespace Index.Corpus;

/// <summary>Reads one file of the corpus folder, or says why it cannot be trusted.</summary>
internal static class SourceReader
{
    // A policy document is some hundred kilobytes; a file beyond this is no document, and would block the start.
    private const int MostBytes = 64 * 1024 * 1024;

    public static (SourceFile? File, CorpusFault? Fault) Read(string folder, string name)
    {
        var (text, bytes, fault) = Read(folder, name, mayBeEmpty: false);
        return (fault is null ? new SourceFile(name, text, Convert.ToHexStringLower(SHA256.HashData(bytes))) : null, fault);
    }

    /// <summary>A file beside the documents that users may leave out or leave empty: its text, empty when there is none; under the same guard as a document.</summary>
    public static (string Text, CorpusFault? Fault) ReadOptional(string folder, string name)
    {
        var path = new FileInfo(Path.Combine(folder, name));
        if (!path.Exists && path.LinkTarget is null) return ("", null);
        var (text, _, fault) = Read(folder, name, mayBeEmpty: true);
        return (text, fault);
    }

    private static (string Text, byte[] Bytes, CorpusFault? Fault) Read(string folder, string name, bool mayBeEmpty)
    {
        if (WhyNotInside(folder, name) is { } why) return Refused(new CorpusFault(name, null, why, "Name a file that stands in the corpus folder itself."));
        try
        {
            var path = Path.Combine(folder, name);
            if (!File.Exists(path)) return Refused(new CorpusFault(name, null, "There is no such file.", "Put it into the corpus folder or take it out of the metadata."));
            // Pipes, sockets and devices have no length either, and opening a pipe may wait for ever for its writer.
            var length = Target(path).Length;
            if (length == 0) return mayBeEmpty ? ("", [], null) : Refused(Empty(name));
            if (length > MostBytes)
                return Refused(new CorpusFault(
                    name, null, $"The file is larger than {MostBytes / 1024 / 1024} MiB.", "Split it into documents."));
            return Decode(name, File.ReadAllBytes(path), mayBeEmpty);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refused(new CorpusFault(name, null, $"The file cannot be read: {e.Message}", "Check that it exists and may be read."));
        }
    }

    private static FileInfo Target(string path) =>
        File.ResolveLinkTarget(path, returnFinalTarget: true) as FileInfo ?? new FileInfo(path);

    private static (string Text, byte[] Bytes, CorpusFault? Fault) Decode(string name, byte[] bytes, bool mayBeEmpty)
    {
        var start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var body = bytes.AsSpan(start);
        if (body.Length == 0 && !mayBeEmpty) return Refused(Empty(name));
        if (body.IndexOf((byte)0) is >= 0 and var nul)
            return Refused(new CorpusFault(name, LineOf(body, nul), "A NUL byte: this is no plain text, or it is UTF-16.", "Save it as UTF-8."));
        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(body);
            return string.IsNullOrWhiteSpace(text) && !mayBeEmpty
                ? Refused(new CorpusFault(name, null, "The file holds only white space.", "Put the text in, or remove the file."))
                : (text, bytes, null);
        }
        catch (DecoderFallbackException e)
        {
            return Refused(new CorpusFault(name, LineOf(body, Math.Max(0, e.Index)), "Not UTF-8 at this line.", "Save the file as UTF-8."));
        }
    }

    private static CorpusFault Empty(string name) => new(
        name,
        null,
        "The file is empty.",
        "Put the text in, or remove the file; a pipe, a socket or a device is never read.");

    private static (string Text, byte[] Bytes, CorpusFault? Fault) Refused(CorpusFault fault) => ("", [], fault);

    private static int LineOf(ReadOnlySpan<byte> bytes, int at) => bytes[..Math.Min(at, bytes.Length)].Count((byte)'\n') + 1;

    /// <summary>Only plain names of files whose real place is the folder: no path, no device, no link that leads out.</summary>
    private static string? WhyNotInside(string folder, string name)
    {
        if (string.IsNullOrWhiteSpace(name) || name is "." or ".." || name.AsSpan().IndexOfAny(['/', '\\', ':', '\0']) >= 0 || Path.IsPathRooted(name))
            return "The name is not a plain file name.";
        try
        {
            var root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
            var target = File.ResolveLinkTarget(Path.Combine(folder, name), returnFinalTarget: true);
            return target is not null && !target.FullName.StartsWith(root, StringComparison.Ordinal) ? "The name is a link that leads out of the corpus folder." : null;
        }
        catch (IOException)
        {
            return null; // Not there or not readable: the reading itself says so, in better words.
        }
    }
}
