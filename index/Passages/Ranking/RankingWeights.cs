namespace Index.Passages.Ranking;

/// <summary>The numbers of the ranking, chosen by cross-validation (see ARCHITECTURE.md); all shares are of 1.</summary>
public sealed record RankingWeights
{
    /// <summary>What kin counts beside the asker's own word, where the corpus holds that word.</summary>
    public double Kin { get; init; } = 0.95;

    /// <summary>What kin counts where the corpus does not hold the asker's word.</summary>
    public double KinOfUnknown { get; init; } = 1.0;

    /// <summary>What the two words of an expression count when they stand near each other only.</summary>
    public double Loose { get; init; } = 0.8;

    /// <summary>What one word of an expression counts alone.</summary>
    public double Word { get; init; } = 0.95;

    /// <summary>What a word counts that plain English uses like the asker's, times their cosine, where the corpus holds the asker's word.</summary>
    public double Near { get; init; } = 0.5;

    /// <summary>The same, where the corpus does not hold the asker's word.</summary>
    public double NearOfUnknown { get; init; } = 0.3;

    /// <summary>How surely such a word speaks of the idea, times the cosine.</summary>
    public double SureNear { get; init; } = 0.5;

    /// <summary>How surely a text with kin speaks of the idea, where the corpus holds the asker's word.</summary>
    public double SureKin { get; init; } = 0.67;

    /// <summary>The same, where the corpus does not hold the asker's word.</summary>
    public double SureKinOfUnknown { get; init; } = 0.95;

    /// <summary>How surely the two words of an expression near each other say it.</summary>
    public double SureLoose { get; init; } = 0.95;

    /// <summary>How surely one word of an expression says it.</summary>
    public double SureWord { get; init; } = 0.44;

    /// <summary>How much an everyday word (“make”, “good”) weighs beside a subject.</summary>
    public double General { get; init; } = 0.2;

    /// <summary>How much an idea that the corpus cannot say weighs in the share of the question that is met, as a share of the rarest term's weight.</summary>
    public double Unknown { get; init; } = 0.85;

    /// <summary>What each unit of met rarity adds to the share that is met: a long question is answered by a clause that meets much of it.</summary>
    public double Evidence { get; init; } = 0.065;

    /// <summary>How much of an idea's lesser terms counts beside its best.</summary>
    public double Tie { get; init; } = 0.2;

    /// <summary>What a clause that meets every idea gains, as a share of its terms.</summary>
    public double Coverage { get; init; } = 0.4;

    /// <summary>What ideas in one sentence add, as a share of the terms.</summary>
    public double Proximity { get; init; } = 0.1;

    /// <summary>What shared principles add, as a share of the terms.</summary>
    public double Principle { get; init; } = 1.8;

    /// <summary>What nearness in sense adds, times the cosine, as a share of the best score.</summary>
    public double Sense { get; init; } = 0.3;

    /// <summary>The share of a question that its best clauses must meet for the record to answer.</summary>
    public double Answering { get; init; } = 0.46;

    /// <summary>The same, when the question names the documents to look in.</summary>
    public double AnsweringInDocument { get; init; } = 0.9;

    /// <summary>The same, when the question takes something for granted.</summary>
    public double AnsweringPresupposed { get; init; } = 0.865;

    /// <summary>Passages below this share of the best score are not shown.</summary>
    public double Tail { get; init; } = 0.15;

    /// <summary>What a principle's own terms count on its list.</summary>
    public double PrincipleTerm { get; init; } = 0.95;

    /// <summary>What the thesaurus counts on the list of a principle, which has terms of its own.</summary>
    public double PrincipleKin { get; init; } = 0.6;

    /// <summary>The least weight of a term that puts a clause on a principle's list.</summary>
    public double PrincipleLeast { get; init; } = 0.45;

    /// <summary>From this weight on a term states the principle; clauses that state it stand before those that touch it.</summary>
    public double PrincipleSure { get; init; } = 0.97;

    /// <summary>How much of a principle's lesser terms counts beside the best.</summary>
    public double PrincipleTie { get; init; } = 0.15;

    /// <summary>What a clause gains on a principle's list, as a share of its terms, when it opens with one of them: what it opens with it is about.</summary>
    public double PrincipleOpening { get; init; } = 0.2;
}
