using Index.Corpus;
using Index.Quotes.Checking;

namespace Tests.Quotes.Checking;

/// <summary>A quotation made from the corpus on purpose, and the only right verdict on it.</summary>
internal sealed record Mutant(string Kind, string From, string Quote, Document? Claimed, Verdict Expected);
