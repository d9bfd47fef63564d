using Index.Quotes.Checking.Matching;

namespace Index.Quotes.Commitment;

/// <summary>A word or phrase of the scale; rank 0 marks one that counts for nothing.</summary>
internal sealed record CommitmentTerm(string[] Words, string Strength, int Rank)
{
    /// <summary>Whether the phrase stands here, its words side by side with nothing but a hyphen between them.</summary>
    public bool StandsAt(List<Word> words, int at) =>
        at + Words.Length <= words.Count
        && Enumerable.Range(0, Words.Length).All(i => words[at + i].Normal == Words[i] && (i == Words.Length - 1 || words[at + i].Gap.Length == 0 || words[at + i].IsTied));
}
