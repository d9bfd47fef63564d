using Index.Text.Analysis;

namespace Index.Text.Languages;

/// <summary>Spanish.</summary>
internal static class Spanish
{
    private const string Small =
        """
        cero un|uno|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis
        diecisiete dieciocho diecinueve
        veinte veintiuno|veintiún|veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete
        veintiocho veintinueve
        """;

    private static readonly string[] Tens =
        ["treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"];

    private static readonly string[] OrdinalStems =
        ["primer", "segund", "tercer", "cuart", "quint", "sext", "séptim", "octav", "noven", "décim"];

    public static Language Language { get; } = new()
    {
        Code = "es",
        Analyzer = Analyzers.Spanish,
        StopWords = WordLists.Words(
            """
            a al algo algunas alguno algunos ante antes aquel aquella aquellos así aunque cada como con contra cual
            cuales cuando de debe deben del desde
            donde durante e el ella ellas ellos en entre era es esa esas ese eso esos esta estas este esto estos está
            están fue ha han hasta hay la las le
            les lo los más me mi mientras muy ni no nos nosotros nuestra nuestras nuestro nuestros o otra otras otro
            otros para pero podrá podrán por
            porque pues que quien quienes se sea sean según ser será serán si sin sino sobre son su sus también tanto te
            tiene tienen toda todas todo
            todos tras tu u un una unas uno unos y ya
            """),
        Abbreviations = WordLists.Abbreviations(
            """
            sr sra srta dr dra prof d p.ej ej cf vid aprox ud uds
            art# arts# núm# n# p# pp# pág# págs# párr# cap# caps# secc# vol# fig# inc# ap# ene# feb# mar# abr# jun# jul#
            ago# sept# oct# nov# dic#
            etc? ee.uu? ss? ibíd? s.a?
            """),
        Negations = new WordPhrases(
            """
            no
            nunca
            jamás
            nada
            nadie
            ningún
            ninguno
            ninguna
            ni
            tampoco
            """),
        Privations = new WordPhrases("sin"),
        Conditions = new WordPhrases(
            """
            salvo
            excepto
            a menos que
            siempre que
            a reserva de
            con sujeción a
            sin perjuicio de
            a condición de que
            solo si
            sólo si
            """),
        NumberWords = Numbers(),
        Ordinals = Ordinals(),
        Months =
        [
            "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio",
            "agosto", "septiembre", "octubre", "noviembre", "diciembre",
            "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic",
        ],
        ProvisionWords = WordLists.Names(
            """
            article: artículo art.
            section: sección § §§
            paragraph: párrafo párr. apartado
            chapter: capítulo cap.
            part: parte
            title: título
            book: libro
            principle: principio
            point: punto
            clause: cláusula
            rule: regla
            goal: meta
            objective: objetivo
            recommendation: recomendación
            commitment: compromiso
            guideline: directriz
            recital: considerando
            annex: anexo
            """),
        PartWords = WordLists.Names(
            """
            preamble: preámbulo
            foreword: prólogo prefacio
            introduction: introducción
            conclusion: conclusión conclusiones
            annex: anexo anexos
            """),
    };

    private static Dictionary<string, int> Numbers()
    {
        var numbers = WordLists.Numbers(Small, 0);
        var units = numbers.Where(n => n.Value is > 0 and < 10).ToList();
        foreach (var (place, ten) in Tens.Index())
        {
            numbers[ten] = 30 + 10 * place;
            foreach (var (word, unit) in units) numbers[$"{ten}-y-{word}"] = 30 + 10 * place + unit;
        }

        numbers["cien"] = numbers["ciento"] = 100;
        return numbers;
    }

    private static Dictionary<string, int> Ordinals()
    {
        var ordinals = new Dictionary<string, int>(StringComparer.Ordinal)
        {
            ["primer"] = 1,
            ["tercer"] = 3,
            ["primeramente"] = 1,
        };
        foreach (var (place, stem) in OrdinalStems.Index())
            foreach (var ending in (string[])["o", "a", "os", "as"])
                ordinals[stem + ending] = place + 1;
        var units = ordinals.Where(o => o.Value < 10).ToList();
        foreach (var (word, number) in units) ordinals[$"decimo{word}"] = ordinals[$"décimo-{word}"] = 10 + number;
        foreach (var ending in (string[])["o", "a"])
        {
            ordinals[$"undécim{ending}"] = 11;
            ordinals[$"duodécim{ending}"] = 12;
            ordinals[$"vigésim{ending}"] = 20;
            ordinals[$"trigésim{ending}"] = 30;
            foreach (var (word, number) in units.Where(o => o.Key[^1] == ending[0]))
            {
                ordinals[$"vigesimo{word}"] = ordinals[$"vigésim{ending}-{word}"] = 20 + number;
                if (number == 1) ordinals[$"trigésim{ending}-{word}"] = 31;
            }
        }

        return ordinals;
    }
}
