using Index;

namespace Tests.Benchmarks.Retrieval;

/// <summary>A few hundred questions in several shapes about the names of the principles; the same in every run.</summary>
internal static class VariedQuestions
{
    private static readonly string[] _shapes =
    [
        "what do they say about {0}?", "who is responsible for {0}", "hey bot, why does {0} matter so much for {1}?", "does wuzhen say anything on {0}",
        "how should governments and companies deal with {0} and {1} online", "This house would put {0} before {1}", "can you tell me if the minsters agree on {0}?",
        "{0} or {1}, what comes first in the digital world when nobody is looking",
    ];

    public static IReadOnlyList<string> Of(Library library)
    {
        var subjects = library.Principles.SelectMany(p => p.Also.Take(8).Prepend(p.Name)).ToList();
        return [.. subjects.Select((subject, i) => string.Format(null, _shapes[i % _shapes.Length], subject, subjects[(i * 7 + 3) % subjects.Count]))];
    }
}
