using Index.Text.Analysis;

namespace Index.Text.Languages;

/// <summary>French.</summary>
internal static class French
{
    private const string Small =
        """
        zéro un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept
        dix-huit dix-neuf
        """;

    private static readonly (string Word, int Value)[] Tens =
        [("vingt", 20), ("trente", 30), ("quarante", 40), ("cinquante", 50), ("soixante", 60), ("quatre-vingt", 80)];

    public static Language Language { get; } = new()
    {
        Code = "fr",
        Analyzer = Analyzers.French,
        StopWords = WordLists.Words(
            """
            afin ainsi alors au aucun aucune aussi autre autres aux avec avoir c ce ceci cela celle celles celui ces cet
            cette ceux chaque ci comme d dans
            de depuis des dès doit doivent donc dont du elle elles en encore entre est et être eux il ils j je l la le
            les leur leurs lors lorsque lui m
            mais me même mes moins mon n ne ni nos notre nous on ont ou où par pas pendant peut peuvent plus pour
            pourquoi qu quand que quel quelle
            quelles quels qui s sa sans se selon ses si soit son sont sous sur t ta tel telle telles tels tes toi ton
            tous tout toute toutes très tu un
            une vers vos votre vous y à été était
            """),
        Abbreviations = WordLists.Abbreviations(
            """
            m mm mme mlle dr pr me st ste cf p.ex c.-à-d c.à.d env not vs
            art# al# n# no# nos# p# pp# chap# sect# par# vol# fig# ann# janv# févr# juil# sept# oct# nov# déc#
            etc? s? ss? ibid? s.a? é.-u?
            """),
        // “ne” alone denies already, for the second half of it may stand far behind.
        Negations = new WordPhrases(
            """
            ne
            n'*
            pas
            jamais
            rien
            aucun
            aucune
            nul
            nulle
            ni
            """),
        Privations = new WordPhrases("sans"),
        Conditions = new WordPhrases(
            """
            sauf
            excepté
            hormis
            à moins que
            à moins de
            sous réserve de
            sous réserve que
            sous réserve des
            à condition que
            à condition de
            sans préjudice de
            sans préjudice des
            seulement si
            """),
        NumberWords = Numbers(),
        Ordinals = Ordinals(),
        Months =
        [
            "janvier", "février", "mars", "avril", "mai", "juin", "juillet",
            "août", "septembre", "octobre", "novembre", "décembre",
            "janv", "févr", "mars", "avr", "mai", "juin", "juil", "août", "sept", "oct", "nov", "déc",
        ],
        ProvisionWords = WordLists.Names(
            """
            article: article art.
            section: section § §§
            paragraph: paragraphe alinéa al.
            chapter: chapitre chap.
            part: partie
            title: titre
            book: livre
            principle: principe
            point: point
            clause: clause
            rule: règle
            goal: but
            objective: objectif
            recommendation: recommandation
            commitment: engagement
            guideline: directive
            recital: considérant
            annex: annexe
            """),
        PartWords = WordLists.Names(
            """
            preamble: préambule
            foreword: avant-propos préface
            introduction: introduction
            conclusion: conclusion conclusions
            annex: annexe annexes
            """),
    };

    private static Dictionary<string, int> Numbers()
    {
        var small = WordLists.Numbers(Small, 0);
        var numbers = new Dictionary<string, int>(small);
        foreach (var (ten, value) in Tens)
        {
            // Sixty and eighty go on to nineteen: soixante-dix-sept is 77.
            var most = value >= 60 ? 19 : 9;
            numbers[ten] = value;
            foreach (var (word, unit) in small.Where(n => n.Value > 0 && n.Value <= most))
                numbers[$"{ten}-{word}"] = value + unit;
            if (value >= 80) continue;
            numbers[$"{ten}-et-un"] = numbers[$"{ten}-et-une"] = value + 1;
            if (value == 60) numbers[$"{ten}-et-onze"] = 71;
        }

        numbers["quatre-vingts"] = 80;
        numbers["cent"] = 100;
        return numbers;
    }

    // “deuxième”, “deuxièmes”, “deuxièmement”: the number without its last e.
    private static Dictionary<string, int> Ordinals()
    {
        var ordinals = WordLists.Numbers(
            "premier|première|premiers|premières|premièrement|primo second|seconde|secundo|deuxièmement", 1);
        foreach (var (word, number) in Numbers().Where(n => n.Value is > 1 and <= 31))
        {
            var stem = word.TrimEnd('e') switch
            {
                [.., 'c', 'i', 'n', 'q'] five => five + "u",
                [.., 'n', 'e', 'u', 'f'] nine => nine[..^1] + "v",
                var other => other,
            };
            foreach (var ending in (string[])["ième", "ièmes", "ièmement"]) ordinals.TryAdd(stem + ending, number);
        }

        return ordinals;
    }
}
