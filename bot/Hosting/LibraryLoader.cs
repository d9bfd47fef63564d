using System.Text;
using Index;
using Index.Corpus;
using Microsoft.Extensions.Options;

namespace Bot.Hosting;

/// <summary>Builds a library aside, reports what it holds and what was left out, then swaps it in.</summary>
public sealed partial class LibraryLoader(
    IOptions<CorpusOptions> options, LibrarySource source, LibraryHolder holder, TimeProvider time, ILogger<LibraryLoader> logger)
{
    /// <summary>How long the last build took; zero before the first.</summary>
    public TimeSpan BuildTime { get; private set; }

    /// <summary>Reads the corpus and serves it; throws when the folder cannot be read, and the library served before stays.</summary>
    public Library Load()
    {
        var started = time.GetTimestamp();
        if (!HasUnicodeData) Log.Invariant(logger);
        var folder = options.Value.Folder;
        var library = source(CorpusFolder.Find(folder) ?? folder);

        BuildTime = time.GetElapsedTime(started);

        foreach (var fault in library.Faults)
            Log.LeftOut(logger, fault);
        if (library.Documents.Count == 0)
            Log.Nothing(logger, folder);
        Log.Loaded(logger, library.Documents.Count, library.Documents.Sum(document => document.Clauses.Count),
            library.CharactersLeftOut, (long)BuildTime.TotalMilliseconds);

        holder.Swap(library);
        return library;
    }

    // Without ICU, or where DOTNET_SYSTEM_GLOBALIZATION_INVARIANT says so, Normalize gives back what it was given.
    private static bool HasUnicodeData => "é".Normalize(NormalizationForm.FormD).Length == 2;

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "This machine runs .NET without ICU (invariant globalization): accents and compatibility forms are folded only as far as Lucene's filters know them, and German numbers have points. Install libicu, or unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.")]
        public static partial void Invariant(ILogger logger);

        [LoggerMessage(LogLevel.Information, "Corpus loaded: {Documents} documents, {Clauses} clauses, {LeftOut} characters left out, {Milliseconds} ms")]
        public static partial void Loaded(ILogger logger, int documents, int clauses, int leftOut, long milliseconds);

        [LoggerMessage(LogLevel.Warning, "The folder {Folder} gave no document, so every question meets silence. Put texts into it, or set Corpus:Folder to the folder that holds them.")]
        public static partial void Nothing(ILogger logger, string folder);

        [LoggerMessage(LogLevel.Warning, "{Fault}")]
        public static partial void LeftOut(ILogger logger, CorpusFault fault);
    }
}
