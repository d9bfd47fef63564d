using Index.Corpus.Parsing;
using Index.Text;

namespace Index.Corpus;

/// <summary>Folder to documents: every text with or without metadata; what is damaged is named and the others load.</summary>
public static class CorpusLoader
{
    // These stand in the folder beside the documents and are none.
    private static readonly HashSet<string> NoDocuments = new(StringComparer.OrdinalIgnoreCase)
    {
        "principles.json", "thesaurus.txt", "commitment.txt", "opposites.txt",
    };

    /// <summary>Reads the corpus folder; throws <see cref="DirectoryNotFoundException"/> when there is none.</summary>
    public static LoadedCorpus Load(string folder)
    {
        if (!Directory.Exists(folder)) throw new DirectoryNotFoundException($"There is no folder “{folder}”.");
        var documents = new List<Document>();
        var faults = new List<CorpusFault>();
        var described = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in Files(folder, ".json"))
        {
            var (about, fault) = MetadataReader.Read(folder, name);
            if (about is null)
            {
                faults.Add(fault!);
                // Its text is not served under guessed metadata: a draft might pass for an adopted text.
                described.UnionWith(TextsOf(folder, name));
                continue;
            }
            about = WithDefaults(about, name);
            described.UnionWith(about.Editions.Select(e => e.File));
            AddUnlessTaken(documents, faults, Read(folder, name, about, faults), name);
        }
        foreach (var name in Files(folder, ".txt", ".md").Where(f => !described.Contains(f)))
        {
            var about = WithDefaults(new DocumentMetadata { Editions = [new EditionMetadata { File = name }] }, name);
            AddUnlessTaken(documents, faults, Read(folder, name, about, faults), name);
        }
        return new LoadedCorpus([.. documents.OrderBy(d => d.Id, StringComparer.Ordinal)], faults);
    }

    private static IEnumerable<string> Files(string folder, params string[] endings) =>
        Directory.EnumerateFiles(folder)
            .Select(path => Path.GetFileName(path)!)
            .Where(name => endings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase) && !NoDocuments.Contains(name) && !name.StartsWith("README", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal);

    /// <summary>The texts that broken metadata may have described: of its own name, or named anywhere in it.</summary>
    private static IEnumerable<string> TextsOf(string folder, string metadata)
    {
        var said = SourceReader.Read(folder, metadata).File?.Text ?? "";
        var stem = Path.GetFileNameWithoutExtension(metadata);
        return Files(folder, ".txt", ".md").Where(f =>
            Path.GetFileNameWithoutExtension(f) == stem || f.StartsWith(stem + "-", StringComparison.Ordinal) || said.Contains(f, StringComparison.Ordinal));
    }

    private static DocumentMetadata WithDefaults(DocumentMetadata about, string name)
    {
        var stem = Path.GetFileNameWithoutExtension(name);
        return about with
        {
            Id = about.Id ?? Slug.Plain(stem).Replace('.', '-'),
            Editions = about.Editions.Count > 0 ? about.Editions : [new EditionMetadata { File = stem + ".txt" }],
        };
    }

    private static void AddUnlessTaken(List<Document> documents, List<CorpusFault> faults, Document? document, string name)
    {
        if (document is null) return;
        if (documents.Exists(d => d.Id == document.Id))
            faults.Add(new CorpusFault(name, null, $"The id “{document.Id}” is taken by another document.", "Give one of them another “id”."));
        else
            documents.Add(document);
    }

    private static Document? Read(string folder, string metadataFile, DocumentMetadata about, List<CorpusFault> faults)
    {
        if (Slug.Plain(about.Id!) != about.Id)
        {
            faults.Add(new CorpusFault(metadataFile, null, $"The id “{about.Id}” has other signs than a–z, 0–9 and hyphens.", $"Use “{Slug.Plain(about.Id!)}”."));
            return null;
        }
        var (language, unknown) = LanguageOf(about, metadataFile);
        if (unknown is not null) faults.Add(unknown);
        var copies = new List<ParsedEdition>();
        foreach (var edition in about.Editions)
        {
            var (file, fault) = SourceReader.Read(folder, edition.File);
            var (part, missing) = file is null ? (default, null) : TextPartFinder.Find(file, edition, metadataFile);
            if (file is null || missing is not null)
            {
                faults.Add(missing ?? (metadataFile == edition.File || fault!.Line is not null ? fault! : fault with { What = $"{fault.What} {metadataFile} names it." }));
                continue;
            }
            language ??= Language.Of(part.In(file.Text));
            var parsed = EditionParser.Parse(about.Id!, file.In(language), part, edition, about);
            var (misprints, wrong) = MisprintFinder.Find(parsed.Edition, edition, metadataFile);
            faults.AddRange(wrong);
            copies.Add(parsed with { Edition = parsed.Edition with { Misprints = misprints } });
        }
        return copies.Count == 0 ? null : Assemble(about, metadataFile, copies, faults);
    }

    /// <summary>
    /// The language that the metadata names; null when it names none, with a fault when it names one that is not known.
    /// </summary>
    private static (Language? Language, CorpusFault? Fault) LanguageOf(DocumentMetadata about, string metadataFile)
    {
        var language = Language.Named(about.Language);
        if (about.Language is null || language is not null) return (language, null);
        var known = string.Join(", ", Language.All.Select(l => l.Code).Order(StringComparer.Ordinal));
        return (null, new CorpusFault(
            metadataFile,
            null,
            $"“language” is “{about.Language}”, which is not known; the document is read in the language that its text tells.",
            $"Use one of {known}, or leave “language” out."));
    }

    private static Document? Assemble(DocumentMetadata about, string name, List<ParsedEdition> copies, List<CorpusFault> faults)
    {
        var (clauses, apparatus, variants) = EditionAligner.Align(copies);
        if (clauses.Count == 0)
        {
            faults.Add(new CorpusFault(name, null, "The text has no clause.", "Check where it begins and ends."));
            return null;
        }
        var printed = copies[0].Edition.Title is { } title ? Prose.AsTitle(title.Quote.Replace("*", "", StringComparison.Ordinal)) : null;
        var named = Path.GetFileNameWithoutExtension(copies[0].Edition.File.Name).Replace('-', ' ').Replace('_', ' ').Trim();
        return new Document
        {
            Id = about.Id!,
            About = about with { Title = about.Title ?? printed ?? (named.Length > 0 ? named : about.Id) },
            Editions = [.. copies.Select(c => c.Edition)],
            Clauses = clauses,
            Apparatus = apparatus,
            Variants = variants,
        };
    }
}
