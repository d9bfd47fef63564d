using Index.Corpus;
using Index.Text;

namespace Index.Quotes.Checking.Matching;

/// <summary>Where a source text puts words in double quotation marks, of whatever shape; the marks are not part of a range.</summary>
internal static class QuotedRanges
{
    public static IEnumerable<Span> In(Placement text)
    {
        var source = text.File.Text;
        var open = -1;
        for (var i = text.Span.Start; i < text.Span.End; i++)
        {
            var mark = source[i];
            if (open >= 0 && QuotationMarks.Closes(source[open], mark))
            {
                yield return Span.Between(open + 1, i);
                open = -1;
            }
            else if (mark is '“' or '"' or '„' or '«' or '「' or '『')
                open = i;
        }
    }
}
