using Index.Corpus;
using Index.Passages.Knowledge;
using Index.Search;
using Index.Text.Analysis;

namespace Index.Passages.Questions;

/// <summary>Finds the documents that a question names: by title or short name surely, by issuer where the question asks what they say.</summary>
internal sealed class MentionReader
{
    private static readonly HashSet<string> SayingAfter = [.. Keys("say says said claim claims want wants think thinks write writes promise promises propose proposes mean position view stance believe argue call demand suggest text paper document declaration article op-ed draft")];
    private static readonly HashSet<string> Papers = [.. Keys("text paper document declaration article op-ed draft statement")];
    private static readonly HashSet<string> SayingBefore = [.. Keys("according do does did by from")];
    private readonly Dictionary<string, (string Document, bool IsSure)> _names = [];
    private readonly ExpressionTable _phrases;
    private readonly Spelling _spelling;

    public MentionReader(IReadOnlyList<Document> documents)
    {
        foreach (var document in documents)
        {
            // “China” may be spoken of; “China’s paper” can only be the paper.
            foreach (var name in document.About.IssuerNames) Add(name, document.Id, ExpressionTable.KeyOf(name).Split(' ') is [_, .., var last] && Papers.Contains(last));
            foreach (var name in document.About.ShortNames.Append(document.Id.Replace('-', ' ')).Append(document.Title)) Add(name, document.Id, true);
        }
        _phrases = new ExpressionTable(_names.Keys, []);
        _spelling = new Spelling([_names.Where(n => n.Value.IsSure && n.Key.Length >= 5 && !n.Key.Contains(' ', StringComparison.Ordinal)).Select(n => new KnownWord(n.Key, n.Key))], []);
    }

    /// <summary>The names in reading order, longest first where they overlap; <paramref name="isKnown"/> tells words that are no misspelt names.</summary>
    public IReadOnlyList<Mention> Read(IReadOnlyList<Token> plain, Func<string, bool> isKnown)
    {
        var found = _phrases.Find(plain).Select(f => (f.First, f.Count, Name: f.Term)).ToList();
        for (var i = 0; i < plain.Count; i++)
        {
            var word = plain[i].Term;
            if (_names.ContainsKey(word)) found.Add((i, 1, word));
            else if (!isKnown(word) && _spelling.Nearest(word) is { } meant) found.Add((i, 1, meant.Term));
        }
        var mentions = new List<Mention>();
        foreach (var (first, count, name) in found.OrderByDescending(f => f.Count).ThenBy(f => f.First))
        {
            if (mentions.Exists(m => first < m.First + m.Count && m.First < first + count)) continue;
            var (document, sure) = _names[name];
            mentions.Add(new Mention(document, first, count, sure || IsSaid(plain, first, count)));
        }
        return [.. mentions.OrderBy(m => m.First)];
    }

    /// <summary>Every analysed word by which a document may be called.</summary>
    public HashSet<string> NamesOf(string document) => [.. _names.Where(n => n.Value.Document == document).SelectMany(n => n.Key.Split(' '))];

    private void Add(string name, string document, bool sure)
    {
        var key = ExpressionTable.KeyOf(name);
        if (key.Length > 0) _names[key] = (document, sure);
    }

    private static bool IsSaid(IReadOnlyList<Token> plain, int first, int count) =>
        first > 0 && SayingBefore.Contains(plain[first - 1].Term) || first + count < plain.Count && SayingAfter.Contains(plain[first + count].Term);

    private static IEnumerable<string> Keys(string words) => words.Split(' ').Select(ExpressionTable.KeyOf);
}
