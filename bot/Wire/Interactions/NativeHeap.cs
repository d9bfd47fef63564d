using System.Runtime.InteropServices;

namespace Bot.Wire.Interactions;

/// <summary>The heap of the C library, where the runtime compiles: it keeps what it was once given, some fifteen megabytes, unless it is asked for it.</summary>
internal static partial class NativeHeap
{
    private const string Library = "libc.so.6";
    private static readonly bool CanTrim = OperatingSystem.IsLinux() && NativeLibrary.TryLoad(Library, out var libc) && NativeLibrary.TryGetExport(libc, "malloc_trim", out _);

    /// <summary>Gives unused pages back to the system; does nothing where the C library has no such call, which only glibc has.</summary>
    public static void Trim()
    {
        if (CanTrim) _ = MallocTrim(0);
    }

    [LibraryImport(Library, EntryPoint = "malloc_trim")]
    private static partial int MallocTrim(nuint kept);
}
