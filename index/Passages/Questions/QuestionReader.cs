using Index.Corpus;
using Index.Passages.Knowledge;
using Index.Passages.Ranking;
using Index.Search;
using Index.Text;
using Index.Text.Analysis;

namespace Index.Passages.Questions;

/// <summary>Reads a question in plain words: names of documents, expressions, misspellings, and for each idea every way a text may say it.</summary>
public sealed class QuestionReader
{
    private const int LongestQuestion = 6000;
    private static readonly HashSet<string> Denials = ["not", "no", "never", "without", "neither", "nor", "none"];
    private readonly IdeaBuilder _ideas;
    private readonly MentionReader _mentions;
    private readonly Segmenter _segmenter;
    private readonly Lazy<Spelling> _spelling;
    private readonly HashSet<string> _words;
    private readonly ClauseIndex _index;
    private readonly CorpusLanguages _languages;

    /// <summary>Takes what the question is read against: the documents' names, the index, the thesaurus and the themes.</summary>
    public QuestionReader(IReadOnlyList<Document> documents, ClauseIndex index, Thesaurus thesaurus, IReadOnlyList<Theme> themes, RankingWeights weights)
    {
        var subjects = thesaurus.Terms.Concat(themes.SelectMany(t => t.Expressions)).ToList();
        _words = [.. index.Vocabulary, .. subjects.SelectMany(s => s.Split(' ')), .. Vocabulary.Noise.Words, .. Vocabulary.General.Words];
        (_index, _languages) = (index, new CorpusLanguages(documents));
        var compounds = new Compounds(_words, subjects);
        _segmenter = new Segmenter(subjects.Concat(subjects.Select(compounds.Joined)), _words, thesaurus.KnowsLoose);
        _mentions = new MentionReader(documents);
        _spelling = new(() => new Spelling(
            [WrittenWords.Of(index), WrittenWords.Of(thesaurus.Written.Concat(themes.SelectMany(t => t.Written))), WrittenWords.Of(Vocabulary.General.Written.Concat(Vocabulary.Noise.Written))],
            WrittenWords.Of(Vocabulary.Noise.Written)));
        _ideas = new IdeaBuilder(index, thesaurus, compounds, new NearWords(WordVectors.Shipped, index.Vocabulary.Where(v => !StopWords.Contains(v) && !Vocabulary.General.Contains(v))), weights);
    }

    /// <summary>Understands a question; never throws, whatever was typed.</summary>
    public Question Read(string asked)
    {
        var text = asked.Length > LongestQuestion ? asked[..LongestQuestion] : asked;
        var language = _languages.Of(text);
        var plain = ExpressionTable.Plain(language.Analyzer.Analyze(text));
        var mentions = _mentions.Read(plain, _words.Contains);
        var notes = new List<string>();
        var mended = Mended(plain, text, mentions, notes);
        var sure = mentions.Where(m => m.IsSure).Select(m => m.Document).Distinct().ToList();
        var ideas = new List<Idea>();
        foreach (var segment in Unmentioned(mended, mentions))
            if (!segment.IsNoise && !IsSmall(segment, text, mended, language) && !AcrossWords.IsOfTexts(mended, segment) && !ideas.Exists(i => i.Key == segment.Key))
                ideas.Add(InEveryLanguage(_ideas.Of(segment, text, mended, sure), language));
        // “AND OR NOT” is no question.
        if (ideas.TrueForAll(i => Denials.Contains(i.Key))) ideas.Clear();
        // A question that is all name (“what is the Wuzhen Declaration?”) is about the name's own words.
        if (ideas.Count == 0)
            ideas.AddRange(mentions.Select(m => _ideas.Of(new Segment(plain[m.First].Term, m.First, m.Count, false), text, plain, [])));
        return new Question
        {
            Asked = asked,
            Ideas = ideas,
            Documents = sure,
            AsksAcross = sure.Count > 1 || sure.Count == 0 && AcrossWords.Any(plain),
            Presupposes = Demands.Reason(text) || Demands.Mechanism(text),
            WantsContact = Demands.Contact(text),
            WantsNumber = Demands.Number(text),
            Named = [.. Demands.Named(text).Select(ExpressionTable.KeyOf)],
            Strangers = [.. Strangers(text)],
            Quoted = [.. Demands.Quoted(text)],
            Denies = plain.Any(t => Denials.Contains(t.Term)),
            Notes = notes,
        };
    }

    /// <summary>The words as typed, function words left out; no names, no kin, no mended spelling.</summary>
    public Question ReadPlainly(string words)
    {
        var text = words.Length > LongestQuestion ? words[..LongestQuestion] : words;
        var language = _languages.Of(text);
        var plain = ExpressionTable.Plain(language.Analyzer.Analyze(text));
        return new Question
        {
            Asked = words,
            ByWordsAlone = true,
            Ideas =
            [
                .. plain.Where(t => !StopWords.Contains(t.Term) && !CorpusLanguages.IsSmall(t.Span.In(text), language)).DistinctBy(t => t.Term)
                    .Select(t => InEveryLanguage(new Idea(t.Span.In(text), [new Alternative(t.Term, 1, 1, Reason.Own)]), language)),
            ],
        };
    }

    // English has a longer list of its own, which knows expressions too.
    private static bool IsSmall(Segment segment, string text, IReadOnlyList<Token> plain, Language language) =>
        language != Language.English && segment.Count == 1 && CorpusLanguages.IsSmall(segment.Written(text, plain), language);

    private Idea InEveryLanguage(Idea idea, Language read)
    {
        var others = _languages.TermsOf(idea.Written, read).Where(term => idea.Alternatives.All(own => own.Key != term)).Distinct();
        return idea with { Alternatives = [.. idea.Alternatives, .. others.Select(term => new Alternative(term, 1, 1, Reason.Own))] };
    }

    /// <summary>The words with unknown ones read as the nearest known; names and numbers stay as they are.</summary>
    private IReadOnlyList<Token> Mended(IReadOnlyList<Token> plain, string text, IReadOnlyList<Mention> mentions, List<string> notes)
    {
        var mended = plain.ToArray();
        for (var i = 0; i < mended.Length; i++)
        {
            var (word, written) = (mended[i].Term, mended[i].Span.In(text));
            if (_words.Contains(word) || mentions.Any(m => i >= m.First && i < m.First + m.Count) || Names.IsName(written, text, mended[i].Span.Start)) continue;
            // A word of plain English is meant as it stands, though the record does not know it.
            if (WordVectors.Shipped.Knows(word) || _spelling.Value.Nearest(written.ToLowerInvariant(), Fits(mended, i)) is not { } known) continue;
            if (!Segmenter.IsNoise(known.Term)) notes.Add(QuestionWords.ReadAs(written, known.Written));
            mended[i] = mended[i] with { Term = known.Term };
        }
        return mended;
    }

    /// <summary>Whether a word in that place makes a known expression with a neighbour: “digital devide” is the divide, not to decide.</summary>
    private Func<KnownWord, bool> Fits(Token[] words, int place) => known =>
        place > 0 && _segmenter.IsExpression($"{words[place - 1].Term} {known.Term}")
        || place + 1 < words.Length && _segmenter.IsExpression($"{known.Term} {words[place + 1].Term}");

    /// <summary>Sources and laws that the question names and the corpus does not hold.</summary>
    private IEnumerable<string> Strangers(string text)
    {
        foreach (var match in Demands.Sources(text))
        {
            var plain = ExpressionTable.Plain(Analyzers.English.Analyze(match.Groups["who"].Value));
            if (plain.Exists(t => !Segmenter.IsNoise(t.Term)) && _mentions.Read(plain, _words.Contains).Count == 0) yield return match.Groups["who"].Value;
        }
        foreach (var match in Demands.Instruments(text))
            if (!IsInCorpus(match.Value)) yield return match.Value;
    }

    private bool IsInCorpus(string name)
    {
        var plain = ExpressionTable.Plain(Analyzers.English.Analyze(name));
        var words = plain.Where(t => !StopWords.Contains(t.Term)).Select(t => t.Term).Distinct().ToList();
        // “Wuzhen Declaration” is the document; “Budapest Convention” is another text than the article on Budapest.
        return _mentions.Read(plain, _words.Contains).Any(m => words.TrueForAll(_mentions.NamesOf(m.Document).Contains))
            || _index.Search(new ClauseQuery([.. words.Select(w => new Disjunction([new WeightedTerm(w, 1)]))]), 20).Any(hit => hit.Concepts.Count == words.Count);
    }

    private IEnumerable<Segment> Unmentioned(IReadOnlyList<Token> plain, IReadOnlyList<Mention> mentions)
    {
        var start = 0;
        foreach (var mention in mentions.Where(m => m.IsSure).Append(new Mention("", plain.Count, 0, true)))
        {
            var offset = start;
            var part = plain.Skip(start).Take(mention.First - start).ToList();
            foreach (var segment in _segmenter.Segments(part))
                yield return segment with { First = segment.First + offset };
            start = mention.First + mention.Count;
        }
    }
}
