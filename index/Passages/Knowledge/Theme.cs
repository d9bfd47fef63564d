using Index.Search;

namespace Index.Passages.Knowledge;

/// <summary>A principle made ready for matching: its names and its terms, analysed.</summary>
public sealed class Theme
{
    /// <summary>Analyses the names and terms of a principle; terms that cannot be read are passed over (the reader has named them).</summary>
    public Theme(Principle principle)
    {
        Principle = principle;
        Names = [.. principle.Also.Append(principle.Name).Append(principle.Id.Replace('-', ' ')).Select(ExpressionTable.KeyOf).Where(k => k.Length > 0).Distinct()];
        Terms = [.. principle.Terms.Select(PrincipleTerm.Parse).OfType<PrincipleTerm>()];
        Not = [.. principle.Not.Select(ExpressionTable.KeyOf)];
    }

    /// <summary>The principle as written.</summary>
    public Principle Principle { get; }

    /// <summary>What people type for it, analysed.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The terms that make a clause speak to it.</summary>
    public IReadOnlyList<PrincipleTerm> Terms { get; }

    /// <summary>Expressions inside which a term does not count, analysed.</summary>
    public IReadOnlyList<string> Not { get; }

    /// <summary>Its names and terms as they are written.</summary>
    public IEnumerable<string> Written => Principle.Also.Append(Principle.Name).Concat(Terms.SelectMany(t => t.Written.Split(" & ")));

    /// <summary>Every analysed expression it knows.</summary>
    public IEnumerable<string> Expressions => Names.Concat(Terms.Select(t => t.Key)).Concat(Terms.Select(t => t.With).OfType<string>()).Concat(Not);
}
