namespace Index.FullText;

/// <summary>What a group of the query brought to a clause: the number of its best term, that term's value, and the group's value with the tie.</summary>
public readonly record struct GroupHit(int Group, int Term, double Best, double Value);
