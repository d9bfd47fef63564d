using Index.Principles;

namespace Bot.Replies;

/// <summary>A cell of the coverage table shown with what stands behind it: its clauses, or, when it is silent, what was tried.</summary>
public sealed record OpenedCell(CoverageCell Cell, SilentCell? Silence);
