namespace Index.Quotes.Checking.Matching;

/// <summary>A stretch of the quotation and the one place of the record that explains it best, with how many of its words stand there and the longest run of them.</summary>
internal sealed record Part(Question Quoted, Match Source, int Shared, int LongestRun);
