using System.Text.Json;

namespace Bot.Replies.Json;

/// <summary>A checked quotation; further quotations of the same text stand in <see cref="More"/>.</summary>
internal sealed record CheckingJson(JsonElement? Id, string Quote, string Verdict, string? Doc, string Sentence, IReadOnlyList<CheckedPlaceJson> Passages, IReadOnlyList<DiffJson> Diff)
{
    /// <summary>The pieces of a stitched quotation.</summary>
    public IReadOnlyList<QuotedPartJson>? Parts { get; init; }

    public IReadOnlyList<string>? Notes { get; init; }

    public IReadOnlyList<OmissionJson>? Omitted { get; init; }

    public IReadOnlyList<CheckedPlaceJson>? Near { get; init; }

    public IReadOnlyList<CheckingJson>? More { get; init; }
}

/// <summary>Where quoted words stand; the clause is null for a heading or a title.</summary>
internal sealed record CheckedPlaceJson(string? Clause, string Doc, IReadOnlyList<string> Heading, string Quote, string File, int Start, int Length, string Sha256, string Citation, string Status)
{
    /// <summary>Whose words they are; absent when that is not known.</summary>
    public string? Speaker { get; init; }
}

/// <summary>A piece as it was given, and where it stands.</summary>
internal sealed record QuotedPartJson(string Given, IReadOnlyList<CheckedPlaceJson> Places);

/// <summary>A run of words both have, or only one side.</summary>
internal sealed record DiffJson(string Op, string Text);

/// <summary>What an ellipsis leaves out.</summary>
internal sealed record OmissionJson(int Words, IReadOnlyList<CheckedPlaceJson> Places, IReadOnlyList<string> Conditions);
