namespace Index.Corpus;

/// <summary>A known misprint of one edition: the quotation keeps what is printed, the reading is shown apart.</summary>
public sealed record Misprint(Placement Printed, string Reading);
