using Index;

namespace Bot.Commands.Conversing;

/// <summary>Reads what somebody says as a question of its own, or as going on from what they asked last. Pure: what was asked last is given.</summary>
public sealed class FollowUps(Library library)
{
    private readonly NamedDocuments _documents = new(library);

    /// <summary>What is asked now; null when it only goes on, and there is nothing to go on from.</summary>
    public Topic? Read(string said, Topic? last)
    {
        var words = string.Join(' ', said.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var bare = words.TrimEnd('?', '!', '.', ',', '…', ' ').ToLowerInvariant();
        if (FollowUpWords.Next.Contains(bare)) return last is null ? null : last with { Page = last.Page + 1 };
        if (FollowUpWords.Previous.Contains(bare)) return last is null ? null : last with { Page = Math.Max(1, last.Page - 1) };
        if (FollowUpWords.Why.Contains(bare)) return last is null ? null : last with { Why = true };

        var lead = FollowUpWords.LeadOver.Match(words);
        var rest = words[lead.Length..];
        // “In …” alone begins many a question; before nothing but a document's name it goes on.
        var name = FollowUpWords.Before.Replace(rest, "", 1).TrimEnd('?', '!', '.', ' ');
        if (_documents.Whole(name) is { } document)
            return last is not null ? Elsewhere(last, document)
                : lead.Length > 0 || name.Length < rest.TrimEnd('?', '!', '.', ' ').Length ? null
                : new Topic(words);
        if (lead.Length == 0 || !rest.Any(char.IsLetterOrDigit)) return new Topic(words);
        return new Topic(rest) { Document = last is null || _documents.In(rest) is not null ? null : DocumentOf(last) };
    }

    // The same question to another document; where the question names one, the other stands in its place.
    private Topic Elsewhere(Topic last, Index.Corpus.Document document)
    {
        var question = _documents.In(last.Question) is { } named && named.Document != document
            ? NamedDocuments.Renamed(last.Question, named.Name, NamedDocuments.ShortName(document))
            : last.Question;
        return new Topic(question) { Document = document.Id };
    }

    private string? DocumentOf(Topic last) => last.Document ?? _documents.In(last.Question)?.Document.Id;
}
