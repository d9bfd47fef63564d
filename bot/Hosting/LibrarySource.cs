using Index;

namespace Bot.Hosting;

/// <summary>Reads a folder into a library; tests put a library of their own here.</summary>
public delegate Library LibrarySource(string folder);
