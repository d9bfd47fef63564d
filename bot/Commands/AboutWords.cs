using Bot.Replies;
using Index.Wording;

namespace Bot.Commands;

/// <summary>What /about says, all of it.</summary>
internal static class AboutWords
{
    private static readonly WordBook Words = new(typeof(AboutWords));

    public static string Title => Words.Text();

    public static string Publishers => Words.Text();

    public static IReadOnlyList<ListRow> Promises => [Promise("Verbatim"), Promise("Cited"), Promise("Silent"), Promise("NoAuthor")];

    public static ListRow Corpus(int clauses, int documents, int leftOut) => new(Words.Text(), Words.Text([ListWords.Clauses(clauses), ListWords.Documents(documents), leftOut], "Corpus.Means"));

    public static ListRow Engine(string nameAndVersion) => new(Words.Text(), Words.Text([nameAndVersion], "Engine.Means"));

    public static ListRow NotLoaded(string fault) => new(Words.Text(), fault);

    private static ListRow Promise(string name) => new(Words.Text(name: name), Words.Text(name: $"{name}.Means"));
}
