using System.Text;
using System.Text.RegularExpressions;

namespace Tests.Support.Markup;

/// <summary>Reads what stands inside a line: escapes, code, links, mentions, and the marks that come in pairs. The first rule that fits at a place holds.</summary>
public static partial class InlineReader
{
    private static readonly (Regex Rule, Func<Match, MarkupNode> Node)[] Rules =
    [
        (Shrug(), match => new MarkupNode(MarkupKind.Text, match.Value)),
        (Escape(), match => new MarkupNode(MarkupKind.Text, match.Groups[1].Value)),
        (CodeBlock(), match => new MarkupNode(MarkupKind.CodeBlock, match.Groups[2].Value, match.Groups[1].Value)),
        (Code(), match => new MarkupNode(MarkupKind.Code, match.Groups[2].Value.Length > 2 ? Unpadded(match.Groups[2].Value) : match.Groups[2].Value)),
        (BareLink(), match => new MarkupNode(MarkupKind.Link, match.Groups[1].Value, match.Groups[1].Value)),
        (Address(), match => new MarkupNode(MarkupKind.Link, match.Value, match.Value)),
        (MaskedLink(), match => new MarkupNode(MarkupKind.Link, Detail: match.Groups[2].Value) { Inside = Read(match.Groups[1].Value) }),
        (Mention(), match => new MarkupNode(MarkupKind.Mention, match.Value)),
        (Time(), match => new MarkupNode(MarkupKind.Time, match.Groups[1].Value)),
        (Emoji(), match => new MarkupNode(MarkupKind.Emoji, match.Groups[1].Value + match.Groups[2].Value)),
        (Strong(), match => Pair(MarkupKind.Strong, match)),
        (Underline(), match => Pair(MarkupKind.Underline, match)),
        (Emphasis(), match => new MarkupNode(MarkupKind.Emphasis) { Inside = Read(match.Groups["in"].Value) }),
        (Strike(), match => Pair(MarkupKind.Strike, match)),
        (Spoiler(), match => Pair(MarkupKind.Spoiler, match)),
    ];

    /// <summary>The parts of a line.</summary>
    public static IReadOnlyList<MarkupNode> Read(string line)
    {
        var (nodes, plain) = (new List<MarkupNode>(), new StringBuilder());
        for (var at = 0; at < line.Length;)
        {
            if (At(line, at) is not var (node, length))
            {
                plain.Append(line[at++]);
                continue;
            }

            at += length;
            if (node.Kind == MarkupKind.Text)
            {
                plain.Append(node.Text);
                continue;
            }

            Flush(nodes, plain);
            nodes.Add(node);
        }

        Flush(nodes, plain);
        return nodes;
    }

    /// <summary>Where the line that begins here ends: at the first line break that is not inside a part.</summary>
    public static int EndOfLine(string source, int at)
    {
        while (at < source.Length && source[at] != '\n') at += At(source, at)?.Length ?? 1;
        return at;
    }

    private static (MarkupNode Node, int Length)? At(string line, int at)
    {
        // What no rule begins with is most of every line.
        if (char.IsLetterOrDigit(line[at]) ? line[at] is not ('h' or 's') : line[at] is ' ' or ',' or '.') return null;
        foreach (var (rule, node) in Rules)
            if (rule.Match(line, at) is { Success: true, Length: > 0 } match)
                return (node(match), match.Length);
        return null;
    }

    private static void Flush(List<MarkupNode> nodes, StringBuilder plain)
    {
        if (plain.Length > 0) nodes.Add(new MarkupNode(MarkupKind.Text, plain.ToString()));
        plain.Clear();
    }

    private static MarkupNode Pair(MarkupKind kind, Match match) => new(kind) { Inside = Read(match.Groups[1].Value) };

    // Code that begins or ends with a backtick is written with a space between.
    private static string Unpadded(string code) => code is [' ', '`', ..] or [.., '`', ' '] ? code.Trim(' ') : code;

    [GeneratedRegex(@"\G¯\\_\(ツ\)_/¯")]
    private static partial Regex Shrug();

    [GeneratedRegex(@"\G\\([^0-9A-Za-z\s])")]
    private static partial Regex Escape();

    [GeneratedRegex(@"\G```(?:([A-Za-z0-9_+\-.#]+?)\n)?\n*([^\n][\s\S]*?)\n*```")]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"\G(`+)([\s\S]*?[^`])\1(?!`)")]
    private static partial Regex Code();

    [GeneratedRegex(@"\G<((?:https?|steam|mailto|tel):[^ >\n]+)>")]
    private static partial Regex BareLink();

    [GeneratedRegex("\\G(?:https?|steam)://[^\\s<]+[^<.,:;\"'\\]\\s]")]
    private static partial Regex Address();

    [GeneratedRegex(@"\G\[((?:\[[^\]]*\]|\\.|[^\[\]\\])+)\]\(\s*<?(https?://(?:\([^)]*\)|[^\s()\\>])*)>?(?:\s+[""'][\s\S]*?[""'])?\s*\)")]
    private static partial Regex MaskedLink();

    [GeneratedRegex(@"\G(?:<@[!&]?\d+>|<#\d+>|</[^:>\n]{1,100}:\d+>|<id:[a-z-]+(?::\d+)?>|@everyone|@here)")]
    private static partial Regex Mention();

    [GeneratedRegex(@"\G<t:(-?\d{1,17})(?::[tTdDfFR])?>")]
    private static partial Regex Time();

    [GeneratedRegex(@"\G(?:<a?(:\w{2,32}:)\d+>|(:[a-zA-Z0-9_~+-]+?:))")]
    private static partial Regex Emoji();

    [GeneratedRegex(@"\G\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)")]
    private static partial Regex Strong();

    [GeneratedRegex(@"\G__((?:\\[\s\S]|[^\\])+?)__(?!_)")]
    private static partial Regex Underline();

    [GeneratedRegex(@"\G(?:(?<!\w)_(?<in>(?:__|\\[\s\S]|[^\\_])+?)_(?!\w)|\*(?=\S)(?<in>(?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*))")]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"\G~~([\s\S]+?)~~(?!_)")]
    private static partial Regex Strike();

    [GeneratedRegex(@"\G\|\|([\s\S]+?)\|\|")]
    private static partial Regex Spoiler();
}
