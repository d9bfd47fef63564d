using Index.Search;
using Tests.Support;
using Tests.Text.Analysis;

namespace Tests.Search;

/// <summary>Clauses of characters that break word splitters.</summary>
internal static class HostileClauses
{
    public static ListedClause Of(int number) => WrittenClause.Of("hostile", number + 1, HostileText.Any.Case(number));
}
