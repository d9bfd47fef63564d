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
    private readonly InnerMarks _marks;

    /// <summary>A checker over all editions of the documents.</summary>
    public QuoteChecker(IReadOnlyList<Document> documents)
    {
        _source = new SourceWords(documents);
        var (exact, conditions) = (new ExactWords(_source), new Conditions(_source));
        _plain = new PlainJudge(_source, exact);
        _ellipsis = new EllipsisJudge(_source, exact, _plain, conditions);
        _marks = new InnerMarks(_source);
        _writer = new Writer(_source, conditions);
    }

    /// <summary>Checks one quotation; any text is taken. Without a claimed document the words may come from anywhere.</summary>
    public QuoteCheck Check(string quote, Document? claimed)
    {
        var question = Question.Read(quote, _source);
        if (question.Count == 0)
            return new QuoteCheck { Quote = quote, Claimed = claimed, Verdict = Verdict.Absent, Sentence = CheckWords.Nothing };
        return _writer.Write(question, claimed, Judge(question, claimed));
    }

    /// <summary>Checks every quotation in quotation marks or block quotes of a text, in order; a text without any is one quotation, and so is one whose marks the record prints.</summary>
    public IReadOnlyList<QuoteCheck> CheckAll(string text, Document? claimed)
    {
        var marked = QuotationFinder.Find(text);
        if (marked.Count == 0) return [Check(text, claimed)];
        var question = Question.Read(text, _source);
        var whole = Judge(question, claimed);
        // Marks that the record itself prints are part of the quotation: “an open “network of networks””.
        if (whole.Verdict is Verdict.Verbatim or Verdict.Misattributed || _marks.AreTheRecords(question, marked, whole.Parts))
            return [_writer.Write(question, claimed, whole)];
        var each = marked.Select(span => Check(span.In(text), claimed));
        // A few marked words do not show that the others are no quotation: an invented sentence may hold a real “network of networks”.
        return InnerMarks.AreAllShort(question, marked) ? [_writer.Write(question, claimed, whole), .. each] : [.. each];
    }

    private Finding Judge(Question question, Document? claimed)
    {
        var parts = question.Parts();
        return parts.Count > 1 ? _ellipsis.Judge(question, parts, claimed) : _plain.Judge(question, claimed);
    }
}
