using Index.Corpus;
using Index.Text;

namespace Index.Quotes.References;

/// <summary>Reads what people type to name a clause: “wuzhen 2”, “dfi human rights bullet 3”, “shared future sovereignty”.</summary>
public sealed class ReferenceReader(IReadOnlyList<Document> documents)
{
    /// <summary>The most candidates that an ambiguous reference offers.</summary>
    public const int MostCandidates = 25;

    /// <summary>The longest reference that is read, in UTF-16 units.</summary>
    public const int MostCharacters = 300;

    private readonly DocumentNames _names = new(documents);
    private readonly IReadOnlyList<(Document Document, Lazy<DocumentReader> Reader)> _readers = [.. documents.Select(d => (d, new Lazy<DocumentReader>(() => new DocumentReader(new Layout(d)))))];
    private readonly Suggestions _suggestions = new(documents);

    private IReadOnlyList<Layout> Layouts => [.. _readers.Select(r => r.Reader.Value.Layout)];

    private Clause? ById(string typed)
    {
        if (!ClauseId.TryParse(typed, out var id)) return null;
        var document = documents.FirstOrDefault(d => d.Id.Equals(id.Value.Document, StringComparison.OrdinalIgnoreCase));
        return document?.Clauses.Concat(document.Apparatus).FirstOrDefault(c => c.Id.Place.Equals(id.Value.Place, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>What the typed text points at; never throws and never guesses.</summary>
    public Reference Read(string typed)
    {
        if (ById(typed.Trim().TrimEnd('.', ',', ';', ':', '?', '!').Replace(' ', '/')) is { } clause) return new Reference.Found([clause]);
        if (typed.Trim().Length > MostCharacters) return Refusals.TooLong(typed.Length, MostCharacters);
        var pieces = TypedWords.Read(typed);
        if (!pieces.Any(p => p.IsWord || p.IsNumber)) return Refusals.Empty(Layouts);
        if (Negative(typed, pieces) is { } negative) return Refusals.Negative(negative);
        var reading = ReadOne(typed, pieces);
        return reading.Reference is Reference.Invalid && Several(typed, pieces) is { } several ? several : reading.Reference;
    }

    /// <summary>Clauses that fit what was typed so far, best first; with nothing typed, the first clauses of the corpus.</summary>
    public IEnumerable<Clause> Suggest(string typed, int most)
    {
        var isShort = typed.Trim().Length <= MostCharacters;
        var named = isShort && Read(typed) is var read ? DocumentReader.ClausesOf(read) : [];
        return named.Concat(isShort ? _suggestions.For(typed, _names) : []).Distinct().Take(Math.Max(0, most));
    }

    private Reading ReadOne(string typed, IReadOnlyList<Piece> pieces) => _names.Split(pieces) is { } split
        ? ReaderOf(split.Document).Read(typed, split.Left)
        : InAnyDocument(typed, pieces);

    private DocumentReader ReaderOf(Document document) => _readers.First(r => r.Document == document).Reader.Value;

    // “wuzhen 2; dfi trust 3”, “dfi human rights 3 and trust 1”: every part must name a place, and the document carries over.
    private Reference.Found? Several(string typed, IReadOnlyList<Piece> pieces)
    {
        var found = new List<Clause>();
        Document? document = null;
        var parts = 0;
        for (var start = 0; start < pieces.Count; parts++)
        {
            Piece[] part =
                [.. pieces.Skip(start).TakeWhile(p => p.Text is not (";" or "," or "and" or "und" or "et" or "y"))];
            start += part.Length + 1;
            if (part.Length == 0) continue;
            var split = _names.Split(part);
            document = split?.Document ?? document;
            if (document is null || ReaderOf(document).Read(typed, split?.Left ?? part) is not { Reference: Reference.Found here, Sign: <= Sign.Heading }) return null;
            found.AddRange(here.Clauses);
        }
        return parts > 1 && found.Count > 0 ? new Reference.Found([.. found.Distinct()]) : null;
    }

    private Reading InAnyDocument(string typed, IReadOnlyList<Piece> pieces)
    {
        Reading[] all = [.. _readers.Select(r => r.Reader.Value.Read(typed, pieces))];
        Reading[] readings = [.. all.Where(r => r.Reference is not Reference.Invalid)];
        if (readings.Length == 0)
        {
            Reference.Invalid[] outOfRange = [.. all.Where(r => r.Sign <= Sign.Heading).Select(r => r.Reference).OfType<Reference.Invalid>()];
            return new(outOfRange.Length > 0 ? Refusals.Nowhere(outOfRange, Layouts) : Refusals.NoSuchDocument(NameIn(typed, pieces), Layouts), Sign.Nothing);
        }
        var surest = readings.Min(r => r.Sign);
        Reading[] best = [.. readings.Where(r => r.Sign == surest)];
        // A clause found outright stands before the candidates of a document where the words were not enough.
        return best.Length == 1
            ? best[0]
            : new Reading(new Reference.Ambiguous([.. best.OrderBy(r => r.Reference is Reference.Found ? 0 : 1).SelectMany(r => DocumentReader.ClausesOf(r.Reference)).Take(MostCandidates)]), surest);
    }

    // What stands beside the number is what was meant as a document: “gdpr” in “gdpr article 5” and in “article 5 of the gdpr”.
    private static string NameIn(string typed, IReadOnlyList<Piece> pieces)
    {
        Piece[] name = [.. pieces.SkipWhile(IsNoName).Reverse().SkipWhile(IsNoName).Reverse()];
        IReadOnlyList<Piece> shown = name.Length > 0 ? name : pieces;
        return Span.Between(shown[0].Span.Start, shown[^1].Span.End).In(typed);
    }

    private static bool IsNoName(Piece piece) => !piece.IsWord || Nouns.Of(piece) != Noun.None || SmallWords.Contains(piece.Text);

    private static string? Negative(string typed, IReadOnlyList<Piece> pieces)
    {
        for (var i = 0; i + 1 < pieces.Count; i++)
        {
            if (!pieces[i + 1].IsNumber) continue;
            var isMinus = pieces[i].Text is "minus" or "negative";
            // “wuzhen -1” is negative; “wuzhen - 2”, “wuzhen-2” and “2 -4” are not.
            var first = i;
            while (first > 0 && pieces[first].IsDash && pieces[first - 1].IsDash) first--;
            var isSign = pieces[i].IsDash && !pieces[i].SpaceAfter && pieces[first].SpaceBefore
                && (first == 0 || NumberWords.Read(pieces, first - 1, Language.English) is null);
            if (isMinus || isSign) return Span.Between(pieces[first].Span.Start, pieces[i + 1].Span.End).In(typed);
        }
        return null;
    }
}
