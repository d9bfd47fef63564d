namespace Index.Corpus;

/// <summary>What is printed, with enough words around it to stand once in the file, and what it should read.</summary>
public sealed record MisprintMetadata(string Printed, string Reading);
