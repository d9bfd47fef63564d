using System.Globalization;
using System.Net;

namespace Tests.Support.Markup;

/// <summary>A message as HTML with the classes of the preview's style sheet.</summary>
public static class MarkupHtml
{
    /// <summary>The HTML of a message's source.</summary>
    public static string Of(string source) => string.Concat(MarkupReader.Read(source).Select(Of));

    private static string Of(MarkupNode node) => node.Kind switch
    {
        MarkupKind.Text => Plain(node.Text),
        MarkupKind.Line => $"<div class=line>{(node.Inside.Count > 0 ? Inside(node) : "&nbsp;")}</div>",
        MarkupKind.Quote => $"<div class=quote><div class=bar></div><blockquote>{Inside(node)}</blockquote></div>",
        MarkupKind.Heading => $"<h{node.Detail}>{Inside(node)}</h{node.Detail}>",
        MarkupKind.Small => $"<div class=small>{Inside(node)}</div>",
        MarkupKind.Item => $"<div class=item><span>{node.Detail}</span><div>{Inside(node)}</div></div>",
        MarkupKind.Strong => $"<strong>{Inside(node)}</strong>",
        MarkupKind.Emphasis => $"<em>{Inside(node)}</em>",
        MarkupKind.Underline => $"<u>{Inside(node)}</u>",
        MarkupKind.Strike => $"<s>{Inside(node)}</s>",
        MarkupKind.Spoiler => $"<span class=spoiler>{Inside(node)}</span>",
        MarkupKind.Code => $"<code>{Plain(node.Text)}</code>",
        MarkupKind.CodeBlock => $"<pre>{Plain(node.Text)}</pre>",
        MarkupKind.Link => $"<a href=\"{Plain(node.Detail)}\">{(node.Inside.Count > 0 ? Inside(node) : Plain(node.Text))}</a>",
        MarkupKind.Mention => $"<span class=mention>{Plain(node.Text)}</span>",
        MarkupKind.Time => $"<span class=time>{Time(node.Text)}</span>",
        MarkupKind.Emoji => $"<span class=emoji>{Plain(node.Text)}</span>",
        _ => throw new InvalidOperationException($"No HTML for {node.Kind}."),
    };

    private static string Inside(MarkupNode node) => string.Concat(node.Inside.Select(Of));

    private static string Plain(string text) => WebUtility.HtmlEncode(text).Replace("\n", "<br>", StringComparison.Ordinal);

    private static string Time(string seconds) =>
        long.TryParse(seconds, CultureInfo.InvariantCulture, out var unix) && Math.Abs(unix) < 60_000_000_000 ? DateTimeOffset.FromUnixTimeSeconds(unix).ToString("d MMMM yyyy HH:mm", CultureInfo.InvariantCulture) : seconds;
}
