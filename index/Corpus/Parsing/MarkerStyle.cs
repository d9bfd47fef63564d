namespace Index.Corpus.Parsing;

internal enum MarkerStyle
{
    /// <summary>-, •, *</summary>
    Bullet,

    /// <summary>1. or 1) or (1)</summary>
    Number,

    /// <summary>1.2 or 1.2.3</summary>
    Decimal,

    /// <summary>(a) or a)</summary>
    Letter,

    /// <summary>(iv) or IV.</summary>
    Roman,

    /// <summary>First, or Secondly,</summary>
    Word,

    /// <summary>Article 5, § 3, Principle 4</summary>
    Named,
}
