using Index.Passages;
using Index.Text;

namespace Bot.Replies.Text;

/// <summary>A passage, or the part of a long one that stands on a page; ranks count from 1.</summary>
internal sealed record PassagePart(int Rank, Passage Passage, Span Span);
