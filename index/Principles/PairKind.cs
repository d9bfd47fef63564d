namespace Index.Principles;

/// <summary>What can be said of two clauses by rule, without judging what they mean.</summary>
public enum PairKind
{
    /// <summary>Both speak to a principle, in different terms.</summary>
    SameTheme,

    /// <summary>Both hold a term of full weight of a principle they share.</summary>
    SameTerms,

    /// <summary>One holds a term of one side of a line of opposites.txt, the other a term of the other side, and neither holds both.</summary>
    OppositeTerms,
}
