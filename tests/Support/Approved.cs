using System.Runtime.CompilerServices;

namespace Tests.Support;

/// <summary>Compares a shown text with the approved one beside the test; a difference is written next to it for review.</summary>
internal static class Approved
{
    public static void Text(string actual, [CallerFilePath] string file = "", [CallerMemberName] string test = "")
    {
        var stem = Path.ChangeExtension(file, null) + "." + test;
        string approved = stem + ".approved.txt", received = stem + ".received.txt";
        if (File.Exists(approved) && File.ReadAllText(approved).ReplaceLineEndings("\n") == actual)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        Assert.Fail($"Not as approved. Compare {Path.GetFileName(received)} with {Path.GetFileName(approved)}; if it is right, rename it.\n\n{actual}");
    }
}
