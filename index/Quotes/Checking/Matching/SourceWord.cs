namespace Index.Quotes.Checking.Matching;

/// <summary>A word of the record: its number in the vocabulary, its unit, and the stretch of text without a break that it is in.</summary>
internal readonly record struct SourceWord(int Id, Word Word, int Unit, int Stretch);
