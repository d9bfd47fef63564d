using System.Text;
using Index.Text;

namespace Index.FullText.Analysis;

/// <summary>Walks over a text from word to word; a word has one part, or several when hyphens join it.</summary>
internal sealed class WordScanner(string text, int start, int end)
{
    private readonly PartReader _reader = new(text, end);
    private int _at = start;

    /// <summary>The parts of the present word, in order.</summary>
    public List<Span> Parts { get; } = [];

    public bool MoveNext()
    {
        Parts.Clear();
        for (; _at < end; _at += _reader.At(_at, out _).Length)
        {
            _reader.At(_at, out var kind);
            if (kind is not (RuneKind.Word or RuneKind.Ideograph))
                continue;
            ReadParts(kind);
            return true;
        }

        return false;
    }

    private void ReadParts(RuneKind kind)
    {
        if (kind == RuneKind.Ideograph)
        {
            Add(_reader.EndOfIdeograph(_at));
            return;
        }

        Add(_reader.EndOfWord(_at));
        while (NextPart() is { } next)
        {
            _at = next;
            Add(_reader.EndOfWord(_at));
        }
    }

    private void Add(int partEnd)
    {
        Parts.Add(Span.Between(_at, partEnd));
        _at = partEnd;
    }

    /// <summary>Where the word goes on behind a hyphen; null when it does not. An en dash joins letters only: 2010–2014 is a range.</summary>
    private int? NextPart()
    {
        var hyphen = _reader.SkipIgnored(_at);
        if (hyphen >= end || !RuneKinds.IsHyphen(text[hyphen]))
            return null;
        var next = _reader.SkipIgnored(hyphen + 1);
        var rune = _reader.At(next, out var kind).Rune;
        if (kind != RuneKind.Word)
            return null;
        var joinsLettersOnly = text[hyphen] == '\u2013';
        return joinsLettersOnly && (Rune.IsDigit(rune) || char.IsDigit(text[_at - 1])) ? null : next;
    }
}
