using System.Diagnostics;
using Index.Search;

namespace Tests.Search;

/// <summary>Another process of the test run, which builds or opens indexes.</summary>
internal static class IndexProcess
{
    public const string Builder = "build-indexes";
    public const string Opener = "open-index";

    /// <summary>How many indexes a builder writes at the same time.</summary>
    public const int AtOnce = 10;

    /// <summary>Starts one; its output can be read and it can be written to.</summary>
    public static Process Start(string word, string root)
    {
        string[] arguments = [typeof(IndexProcess).Assembly.Location, word, root];
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true };
        return Process.Start(start)!;
    }

    /// <summary>The folder of one of the indexes of a builder.</summary>
    public static string Place(string root, int number) => Path.Combine(root, $"{number}");

    /// <summary>Builds the indexes again and again, and says when it begins.</summary>
    public static Task<int> Build(string root)
    {
        var documents = LargeRecord.Documents;
        Console.Out.WriteLine("begins");
        Console.Out.Flush();
        var threads = Enumerable.Range(0, AtOnce).Select(number => new Thread(() =>
        {
            var place = Place(root, number);
            while (true)
            {
                using (IndexFolder.Open(documents, LargeRecord.Expressions, new IndexSettings { Folder = place })) { }
                Directory.Delete(place, recursive: true);
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        return Task.FromResult(0);
    }

    /// <summary>Opens the index when a line is typed; prints each warning and then all that the index holds.</summary>
    public static Task<int> Open(string root)
    {
        var documents = LargeRecord.Documents;
        Console.Out.WriteLine("ready");
        Console.In.ReadLine();
        var settings = new IndexSettings
        {
            Folder = root,
            Tell = news =>
            {
                if (news.IsWarning) Console.Out.WriteLine($"warning: {news.Text}");
            },
        };
        using var index = IndexFolder.Open(documents, LargeRecord.Expressions, settings);
        foreach (var line in LargeRecord.Shown(index)) Console.Out.WriteLine(line);
        return Task.FromResult(0);
    }
}
