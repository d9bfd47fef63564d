using Index.Text.Analysis;

namespace Index.Text.Languages;

/// <summary>German.</summary>
internal static class German
{
    private const string Small =
        """
        null ein|eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn
        """;

    private static readonly string[] Tens =
        ["zwanzig", "dreißig|dreissig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"];

    public static Language Language { get; } = new()
    {
        Code = "de",
        Analyzer = Analyzers.German,
        StopWords = WordLists.Words(
            """
            aber alle allem allen aller alles als also am an ander andere anderen auch auf aus bei beim bin bis bist da
            dabei dafür daher damit dann daran
            darauf darf darin das dass daß dazu dein dem den denn der deren des dessen die dies diese diesem diesen
            dieser dieses doch dort du durch dürfen
            ein eine einem einen einer eines er es etwas euch euer für gegen hat haben hier hinter ich ihm ihn ihnen ihr
            ihre ihrem ihren ihrer im in ins
            ist jede jedem jeden jeder jedes jene jener kann kein keine können machen man mehr mein mit muss müssen nach
            nicht noch nun nur ob oder ohne
            sehr sein seine seinem seinen seiner seit sich sie sind so sofern solche soll sollen sollte sowie über um
            und uns unser unsere unter vom von vor
            war waren was weder weil welche welcher wenn werden wie wieder wir wird wo wobei wollen worden wurde wurden
            zu zum zur zwischen
            """),
        Abbreviations = WordLists.Abbreviations(
            """
            z.b bzw d.h dh u.a vgl ca ggf evtl inkl einschl insb sog st dr prof hr fr i.d.r i.v.m i.s.d zzgl bspw v.a
            o.ä o.g
            nr# nrn# art# abs# s# kap# abschn# ziff# ziffer# lit# buchst# bd# abb# rn# rdnr# anm# anl# bl# fn# jan# feb#
            mär# apr# jun# jul# aug# sep# sept#
            okt# nov# dez#
            usw? etc? ff? f? u.s.w? u.ä? a.a.o? e.v? u.s?
            """),
        Negations = new WordPhrases(
            """
            nicht
            nichts
            nie
            niemals
            niemand*
            nirgends
            kein
            keine*
            weder
            """),
        Privations = new WordPhrases("ohne"),
        Conditions = new WordPhrases(
            """
            es sei denn
            sofern
            soweit
            außer
            ausgenommen
            vorbehaltlich
            unbeschadet
            nur wenn
            unter der bedingung
            unter der voraussetzung
            """),
        NumberWords = Numbers(),
        Ordinals = Ordinals(),
        Months =
        [
            "januar", "februar", "märz", "april", "mai", "juni", "juli",
            "august", "september", "oktober", "november", "dezember",
            "jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sept", "okt", "nov", "dez",
        ],
        // The official English translations of German laws call an “Abschnitt” a division, for a “§” is a section.
        ProvisionWords = WordLists.Names(
            """
            article: artikel art.
            section: § §§ paragraf
            paragraph: absatz abs.
            chapter: kapitel
            division: abschnitt
            part: teil
            title: titel
            book: buch
            principle: grundsatz prinzip leitsatz
            point: punkt ziffer
            number: nummer nr.
            clause: klausel
            rule: regel
            goal: ziel
            recommendation: empfehlung
            commitment: verpflichtung
            guideline: leitlinie
            recital: erwägungsgrund
            annex: anhang anlage
            """),
        PartWords = WordLists.Names(
            """
            preamble: präambel
            foreword: vorwort geleitwort
            introduction: einleitung einführung
            conclusion: schluss schlusswort schlussbestimmungen zusammenfassung
            annex: anhang anlage anlagen
            """),
        HasOrdinalStop = true,
    };

    private static Dictionary<string, int> Numbers()
    {
        var numbers = WordLists.Numbers(Small, 0);
        foreach (var (place, forms) in Tens.Index())
            foreach (var ten in forms.Split('|'))
            {
                numbers[ten] = 20 + 10 * place;
                foreach (var (word, unit) in numbers.Where(n => n.Value is > 0 and < 10 && n.Key != "eins").ToList())
                    numbers[$"{word}und{ten}"] = 20 + 10 * place + unit;
            }

        numbers["hundert"] = numbers["einhundert"] = 100;
        return numbers;
    }

    // “zweite”, “zweiter”, “zweites” …: a stem, one ending, and “zweitens”.
    private static Dictionary<string, int> Ordinals()
    {
        var ordinals = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (word, number) in Numbers().Where(n => n.Value is > 0 and <= 31 && n.Key != "eins"))
        {
            var stem = number switch
            {
                1 => "erst",
                3 => "dritt",
                7 => "siebt",
                8 => "acht",
                < 20 => word + "t",
                _ => word + "st",
            };
            foreach (var ending in (string[])["e", "er", "es", "en", "em", "ens"]) ordinals[stem + ending] = number;
        }

        return ordinals;
    }
}
