namespace Tests.Support.Markup;

/// <summary>What a part of a message is to Discord.</summary>
public enum MarkupKind
{
    Text, Line, Quote, Heading, Small, Item, Strong, Emphasis, Underline, Strike, Spoiler, Code, CodeBlock, Link, Mention, Time, Emoji,
}
