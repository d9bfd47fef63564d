namespace Index.FullText;

/// <summary>An analysed term (words of a phrase joined by one space) and how much it counts.</summary>
public readonly record struct WeightedTerm(string Term, double Weight);
