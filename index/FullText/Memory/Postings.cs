using Index.FullText.Scoring;

namespace Index.FullText.Memory;

/// <summary>All that the memory holds of a term.</summary>
internal sealed record Postings(TermValues Values, TermPlaces Places);
