using Index.Text.Analysis;

namespace Tests.Text.Analysis;

/// <summary>Tokens as a line to compare: terms by position, those at one position joined by a bar.</summary>
internal static class Shown
{
    public static string Terms(string text) =>
        string.Join(' ', Analyzers.English.Analyze(text).GroupBy(token => token.Position).Select(p => string.Join('|', p.Select(token => token.Term))));

    public static string Spans(string text) =>
        string.Join(", ", Analyzers.English.Analyze(text).Select(token => $"{token.Term} {token.Span.Start}-{token.Span.Length} {token.Span.In(text)}"));
}
