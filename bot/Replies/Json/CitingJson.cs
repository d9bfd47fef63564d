using System.Text.Json;

namespace Bot.Replies.Json;

/// <summary>Reply of cite.</summary>
internal sealed record CitingJson(JsonElement Id, string Form, IReadOnlyList<CitedJson> Citations);

/// <summary>A clause with the lines of its citation; the quotation is read from its source.</summary>
internal sealed record CitedJson(
    string Clause, string Doc, IReadOnlyList<CitationLineJson> Lines, string Quote, string File, int Start, int Length, string Sha256, string Status);

/// <summary>A line of a citation and what it is for.</summary>
internal sealed record CitationLineJson(string Use, string Text);
