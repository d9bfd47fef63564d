using Index.Corpus;
using Index.Quotes.Checking.Matching;

namespace Index.Quotes.Checking;

/// <summary>Says whether quotations stand in the record; reads every edition once when it is built, and is immutable from then on.</summary>
public sealed class QuoteChecker
{
    private readonly SourceWords _source;
    private readonly PlainJudge _plain;
    private readonly EllipsisJudge _ellipsis;
    private readonly Writer _writer;

    /// <summary>A checker over all editions of the documents.</summary>
    public QuoteChecker(IReadOnlyList<Document> documents)
    {
        _source = new SourceWords(documents);
        var (exact, conditions) = (new ExactWords(_source), new Conditions(_source));
        _plain = new PlainJudge(_source, exact);
        _ellipsis = new EllipsisJudge(_source, exact, _plain, conditions);
        _writer = new Writer(_source, conditions);
    }

    /// <summary>Checks one quotation; any text is taken. Without a claimed document the words may come from anywhere.</summary>
    public QuoteCheck Check(string quote, Document? claimed)
    {
        var question = Question.Read(quote, _source);
        if (question.Count == 0)
            return new QuoteCheck { Quote = quote, Claimed = claimed, Verdict = Verdict.Absent, Sentence = "There are no words to check." };
        var parts = question.Parts();
        return _writer.Write(question, claimed, parts.Count > 1 ? _ellipsis.Judge(question, parts, claimed) : _plain.Judge(question, claimed));
    }

    /// <summary>Checks every quotation in quotation marks or block quotes of a text, in order; a text without any is one quotation.</summary>
    public IReadOnlyList<QuoteCheck> CheckAll(string text, Document? claimed) =>
        QuotationFinder.Find(text) is { Count: > 0 } found ? [.. found.Select(span => Check(span.In(text), claimed))] : [Check(text, claimed)];
}
