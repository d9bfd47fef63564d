using System.Collections.ObjectModel;
using Index.Corpus;
using Index.Passages;
using Index.Principles;
using Index.Quotes.Checking;
using Index.Quotes.Citations;
using Index.Quotes.Commitment;

namespace Bot.Replies;

/// <summary>What a command answers: facts and ranges, no mark-up; each front end shows it in its own way.</summary>
public abstract record Reply
{
    private Reply() { }

    /// <summary>Whether only the asker may see it.</summary>
    public virtual bool ToAskerOnly => false;

    /// <summary>An expected failure: what is wrong and where, and what to do next; for the asker alone.</summary>
    public sealed record Refusal(string What, string Next) : Reply
    {
        /// <inheritdoc/>
        public override bool ToAskerOnly => true;

        /// <summary>The clauses of which one may have been meant, best first; empty when that is not what is wrong.</summary>
        public IReadOnlyList<Clause> Candidates { get; init; } = [];

        /// <summary>The number under which a fault of the program is logged; null when the call itself is at fault.</summary>
        public string? Reference { get; init; }

        /// <summary>The refusal in one line.</summary>
        public string Sentence => $"{What} {Next}";
    }

    /// <summary>Quoted passages, or silence; pages have <see cref="PageSize"/> passages each.</summary>
    public sealed record Quoting(Answer Answer) : Reply
    {
        /// <summary>How many passages a page shows.</summary>
        public int PageSize { get; init; } = 5;

        /// <summary>The page that was asked for, from 1; one beyond the last shows the last.</summary>
        public int Page { get; init; } = 1;

        /// <summary>Whether the explanations of the scores are shown.</summary>
        public bool Why { get; init; }

        /// <summary>Whether passages stand under their documents, in the documents' order of the answer.</summary>
        public bool ByDocument { get; init; }

        /// <summary>The words of commitment of clauses that were asked for by reference, strongest first; empty for other passages.</summary>
        public IReadOnlyDictionary<ClauseId, IReadOnlyList<CommitmentWord>> Commitment { get; init; } = ReadOnlyDictionary<ClauseId, IReadOnlyList<CommitmentWord>>.Empty;
    }

    /// <summary>Clauses with their words of commitment for their matches; the strengths are those of the whole scale, strongest first.</summary>
    public sealed record Committing(Quoting Quoted, IReadOnlyList<string> Strengths) : Reply;

    /// <summary>Documents side by side, two by two; pages have <see cref="PageSize"/> pairs each.</summary>
    public sealed record Comparing(Comparison Comparison) : Reply
    {
        /// <summary>The other couples, when more than two documents are compared.</summary>
        public IReadOnlyList<Comparison> More { get; init; } = [];

        /// <summary>How many pairs a page shows.</summary>
        public int PageSize { get; init; } = 5;

        /// <summary>The page that was asked for, from 1; one beyond the last shows the last.</summary>
        public int Page { get; init; } = 1;

        /// <summary>Whether the explanations of the pairs are shown.</summary>
        public bool Why { get; init; }
    }

    /// <summary>What the record says to quotations, in the order of the text they stand in; never empty.</summary>
    public sealed record Checking(IReadOnlyList<QuoteCheck> Checks) : Reply;

    /// <summary>Principles × documents; <see cref="Opened"/> holds the cells that are shown with what stands behind them.</summary>
    public sealed record Covering(CoverageTable Table) : Reply
    {
        /// <summary>The opened cells of the only row; empty when the table is not narrowed to one principle.</summary>
        public IReadOnlyList<OpenedCell> Opened { get; init; } = [];

        /// <summary>The page of the picture that was asked for, from 1; one beyond the last shows the last.</summary>
        public int Page { get; init; } = 1;
    }

    /// <summary>Clauses with their citations in one form, each citation with its quotation.</summary>
    public sealed record Citing(IReadOnlyList<Clause> Clauses, CitationForm Form) : Reply;

    /// <summary>A plain table or list of facts: outline, documents, help, about.</summary>
    public sealed record Listing(string Title, IReadOnlyList<ListRow> Rows) : Reply
    {
        /// <summary>The document that the whole list tells of; null for any other list.</summary>
        public string? Document { get; init; }

        /// <summary>Whether it tells of what the asker or a server has stored.</summary>
        public bool IsPersonal { get; init; }

        /// <inheritdoc/>
        public override bool ToAskerOnly => IsPersonal;

        /// <summary>A sentence under the list; null when there is nothing to add.</summary>
        public string? Foot { get; init; }
    }
}
