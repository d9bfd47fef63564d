using System.Text.RegularExpressions;

namespace Tests.Support.Markup;

/// <summary>Reads a message's source as Discord's clients do, line by line: quotes, headings, small print, lists, and what stands in a line. Written apart from the bot's own escaping.</summary>
public static partial class MarkupReader
{
    /// <summary>The parts of a message.</summary>
    public static IReadOnlyList<MarkupNode> Read(string source) => Blocks(source, inQuote: false);

    private static List<MarkupNode> Blocks(string source, bool inQuote)
    {
        var nodes = new List<MarkupNode>();
        for (var at = 0; at < source.Length;)
        {
            if (!inQuote && Rest().Match(source, at) is { Success: true } rest)
            {
                nodes.Add(new MarkupNode(MarkupKind.Quote) { Inside = Blocks(rest.Groups[1].Value, inQuote: true) });
                break;
            }

            if (!inQuote && Quote().Match(source, at) is { Success: true } quote)
            {
                nodes.Add(new MarkupNode(MarkupKind.Quote) { Inside = Blocks(Bar().Replace(quote.Value.TrimEnd('\n'), ""), inQuote: true) });
                at += quote.Length;
                continue;
            }

            var (node, length) = Line(source, at);
            nodes.Add(node);
            at += length;
        }

        return nodes;
    }

    private static (MarkupNode Node, int Length) Line(string source, int at)
    {
        if (Heading().Match(source, at) is { Success: true } heading)
            return (new MarkupNode(MarkupKind.Heading, Detail: $"{heading.Groups[1].Length}") { Inside = InlineReader.Read(heading.Groups[2].Value) }, heading.Length);
        if (Small().Match(source, at) is { Success: true } small)
            return (new MarkupNode(MarkupKind.Small) { Inside = InlineReader.Read(small.Groups[1].Value) }, small.Length);
        if (Item().Match(source, at) is { Success: true } item)
            return (new MarkupNode(MarkupKind.Item, Detail: item.Groups[1].Value is ['*' or '-' or '+'] ? "•" : item.Groups[1].Value) { Inside = InlineReader.Read(item.Groups[2].Value) }, item.Length);

        // Code, spoilers and bold may go on over lines, so that a line ends where the next block begins.
        var end = InlineReader.EndOfLine(source, at);
        return (new MarkupNode(MarkupKind.Line) { Inside = InlineReader.Read(source[at..end]) }, Math.Min(source.Length, end + 1) - at);
    }

    [GeneratedRegex(@"\G *>>> ([\s\S]*)")]
    private static partial Regex Rest();

    [GeneratedRegex(@"\G *> [^\n]*(?:\n *> [^\n]*)*\n?")]
    private static partial Regex Quote();

    [GeneratedRegex("^ *> ", RegexOptions.Multiline)]
    private static partial Regex Bar();

    [GeneratedRegex(@"\G *(#{1,3})(?!#) +([^\n]+?)#*[^\S\n]*(?:\n|$)")]
    private static partial Regex Heading();

    [GeneratedRegex(@"\G-# +([^\n]+)(?:\n|$)")]
    private static partial Regex Small();

    [GeneratedRegex(@"\G *([*+-]|\d+\.) +([^\n]+)(?:\n|$)")]
    private static partial Regex Item();
}
