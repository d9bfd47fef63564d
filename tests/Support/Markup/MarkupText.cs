namespace Tests.Support.Markup;

/// <summary>The words of a message as somebody reads them, marks gone; line breaks stay where lines end.</summary>
public static class MarkupText
{
    /// <summary>The text of a message's source.</summary>
    public static string Of(string source) => string.Join('\n', MarkupReader.Read(source).Select(Of));

    private static string Of(MarkupNode node) => node.Kind switch
    {
        MarkupKind.Quote => string.Join('\n', node.Inside.Select(Of)),
        MarkupKind.Item => $"{node.Detail} {Inside(node)}",
        _ => node.Inside.Count > 0 ? Inside(node) : node.Text,
    };

    private static string Inside(MarkupNode node) => string.Concat(node.Inside.Select(Of));
}
