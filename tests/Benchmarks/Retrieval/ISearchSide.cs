namespace Tests.Benchmarks.Retrieval;

/// <summary>One of the two that are set side by side; a process of its own measures it.</summary>
internal interface ISearchSide
{
    /// <summary>The name in the table.</summary>
    string Name { get; }

    /// <summary>Takes the texts in, as far as that is no part of building an index.</summary>
    void Load(string root, int clauses);

    /// <summary>
    /// Builds the index, or opens the one that is already in the folder, as far as is needed to answer the next call;
    /// true when it was opened.
    /// </summary>
    bool Open(string folder);

    /// <summary>The best ten clauses with the words.</summary>
    void Search(string question);

    /// <summary>An answer in the words of the record; null where the side knows no questions.</summary>
    Action<string>? Ask { get; }
}
