using Index.Corpus;
using Index.Quotes.Checking;

namespace Bot.Replies.Embeds;

/// <summary>Colours of edges, each with a contrast of at least 3 to 1 on Discord's dark and light backgrounds; none of them tells anything that words do not.</summary>
public static class Accent
{
    /// <summary>For what belongs to no single document.</summary>
    public const int Neutral = 0x768394;

    private const int Green = 0x159544;
    private const int Amber = 0xB47405;
    private const int Red = 0xE24D57;

    /// <summary>The colours that documents get.</summary>
    public static IReadOnlyList<int> Palette { get; } = [0x2F82E1, 0x0C9188, 0xD55D18, 0x9D68D9, 0xD45584, 0x748B18, 0xC655BD, 0xA87938, 0x6F78E0, 0x0F8CB6];

    /// <summary>The colour of a document: its id alone decides, so that it stays when others come and go.</summary>
    public static int Of(Document document) => Palette[(int)(Hash(document.Id) % (uint)Palette.Count)];

    /// <summary>The colour of what a check found.</summary>
    public static int Of(Verdict verdict) => verdict switch
    {
        Verdict.Verbatim => Green,
        Verdict.Altered or Verdict.Misattributed => Amber,
        _ => Red,
    };

    // FNV-1a: string.GetHashCode differs from run to run.
    private static uint Hash(string id) => id.Aggregate(2166136261, (hash, letter) => (hash ^ letter) * 16777619);
}
