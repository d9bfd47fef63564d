using System.Security.Cryptography;
using Index.Corpus;
using Index.Text;
using Lucene.Net.Index;

namespace Index.Search;

/// <summary>Names an index by everything that it is made of: the texts, how they are cut, the known expressions, this program's analysis and Lucene's version.</summary>
internal static class CorpusKey
{
    /// <summary>Thirty-two hexadecimal digits; other ones as soon as anything differs that could change the index.</summary>
    public static string Create(IReadOnlyList<ListedClause> clauses, IReadOnlyCollection<string> expressions)
    {
        using var hash = SHA256.Create();
        using (var stream = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write))
        using (var buffer = new BufferedStream(stream, 1 << 16))
        using (var writer = new BinaryWriter(buffer))
        {
            // The compiler makes these anew whenever the code or a list inside the program changes.
            writer.Write(typeof(CorpusKey).Module.ModuleVersionId.ToByteArray());
            writer.Write(typeof(IndexWriter).Module.ModuleVersionId.ToByteArray());
            var files = new Dictionary<SourceFile, int>();
            Document? document = null;
            foreach (var listed in clauses)
            {
                if (listed.Document != document) Write(writer, document = listed.Document, files);
                Write(writer, listed.Clause, files);
            }

            writer.Write(expressions.Count);
            foreach (var expression in expressions) writer.Write(expression);
        }

        return Convert.ToHexStringLower(hash.Hash!)[..32];
    }

    private static void Write(BinaryWriter writer, Document document, Dictionary<SourceFile, int> files)
    {
        writer.Write(document.Id);
        foreach (var misprint in document.Editions.SelectMany(edition => edition.Misprints))
        {
            Write(writer, misprint.Printed, files);
            writer.Write(misprint.Reading);
        }
    }

    private static void Write(BinaryWriter writer, Clause clause, Dictionary<SourceFile, int> files)
    {
        writer.Write(clause.Id.Place);
        writer.Write(clause.LeadIn?.Place ?? "");
        writer.Write(clause.RunIn?.Start ?? -1);
        writer.Write(clause.RunIn?.Length ?? -1);
        Write(writer, clause.Text, files);
        writer.Write(clause.HeadingPath.Count);
        foreach (var heading in clause.HeadingPath) Write(writer, heading, files);
        if (clause.LeadInWords is { } words) Write(writer, words, files);
    }

    private static void Write(BinaryWriter writer, Placement placement, Dictionary<SourceFile, int> files)
    {
        if (!files.TryGetValue(placement.File, out var number))
        {
            files[placement.File] = number = files.Count;
            writer.Write(placement.File.Sha256);
            writer.Write(placement.File.Text.Length);
            writer.Write(placement.File.Language.Code);
        }

        writer.Write(number);
        writer.Write(placement.Span.Start);
        writer.Write(placement.Span.Length);
    }
}
