using System.Text;

namespace Bot.Replies.Embeds;

/// <summary>A file that goes along with a message: its bytes, and what kind they are (“image/png”).</summary>
public sealed record DiscordFile(string Name, byte[] Bytes, string Kind)
{
    /// <summary>What the file shows, in words for those who do not see it; null where the file is itself words.</summary>
    public string? Description { get; init; }

    /// <summary>A plain text as a file.</summary>
    public static DiscordFile OfText(string name, string text) => new(name, Encoding.UTF8.GetBytes(text), "text/plain; charset=utf-8");

    /// <summary>A picture as a file, with its words.</summary>
    public static DiscordFile OfPicture(string name, byte[] png, string description) => new(name, png, "image/png") { Description = description };
}
