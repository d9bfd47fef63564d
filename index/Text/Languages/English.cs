using Index.Text.Analysis;

namespace Index.Text.Languages;

/// <summary>English.</summary>
internal static class English
{
    private const string Units = "zero one two three four five six seven eight nine";
    private const string Teens = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
    private const string Tens = "twenty thirty forty fifty sixty seventy eighty ninety";
    private const string SmallOrdinals =
        """
        zeroth first|firstly second|secondly third|thirdly fourth|fourthly fifth|fifthly sixth|sixthly seventh|seventhly
        eighth|eighthly ninth|ninthly
        tenth|tenthly eleventh twelfth|twelfthly thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth
        nineteenth
        """;

    public static Language Language { get; } = new()
    {
        Code = "en",
        Analyzer = Analyzers.English,
        StopWords = WordLists.Words(
            """
            a about above across after all along also although am among an and another any are around as
            at be because been before being below between both but by can could did do does doing done
            during each even ever for from had has have having he her here hers herself him himself his
            how i if in into is it its itself just let many may me might mine more most much must my
            myself of on one oneself onto or other ought our ours ourselves over per please said say
            says shall she should since so some such tell than that the their theirs them themselves
            then there these they this those though through thus till to too toward towards under until
            upon us very via was we were what when where whether which while who whom whose why will
            with within would you your yours yourself yourselves
            """),
        Abbreviations = WordLists.Abbreviations(
            """
            e.g eg i.e ie cf viz vs v mr mrs ms dr prof hon rev gen gov sen rep amb st mt ft messrs approx incl excl esp
            resp sr
            no# nos# art# arts# para# paras# par# sec# secs# sect# ch# chap# chaps# cl# p# pp# vol# vols# fig# figs# fn#
            n# pt# reg# res# add# corr#
            ed# eds# app# ann# jan# feb# mar# apr# jun# jul# aug# sep# sept# oct# nov# dec#
            etc? al? inc? ltd? co? corp? dept? univ? jr? a.m? p.m? u.s? u.k? u.n? e.u? u.s.a? d.c? ph.d? ibid? op.cit?
            et.al? seq?
            """),
        Negations = new WordPhrases(
            """
            not
            no
            never
            nor
            neither
            none
            nobody
            nothing
            nowhere
            cannot
            hardly
            *n't
            """),
        Privations = new WordPhrases("without"),
        Conditions = new WordPhrases(
            """
            unless
            except
            without prejudice to
            subject to
            provided that
            only if
            """),
        NumberWords = Numbers(),
        Ordinals = Ordinals(),
        Months =
        [
            "january", "february", "march", "april", "may", "june", "july",
            "august", "september", "october", "november", "december",
            "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sept", "oct", "nov", "dec",
        ],
        ProvisionWords = WordLists.Names(
            """
            article: article art.
            section: section sec. § §§
            paragraph: paragraph para.
            principle: principle
            point: point
            recital: recital
            chapter: chapter
            part: part
            title: title
            rule: rule
            clause: clause
            goal: goal
            norm: norm
            pillar: pillar
            commitment: commitment
            recommendation: recommendation
            objective: objective
            guideline: guideline
            annex: annex
            appendix: appendix
            schedule: schedule
            """),
        PartWords = WordLists.Names(
            """
            preamble: preamble
            foreword: foreword preface
            introduction: introduction
            conclusion: conclusion conclusions
            annex: annex annexes
            appendix: appendix
            """),
    };

    private static Dictionary<string, int> Numbers()
    {
        var numbers = WordLists.Numbers($"{Units} {Teens}", 0);
        foreach (var (place, ten) in Tens.Split(' ').Index())
        {
            numbers[ten] = 20 + 10 * place;
            foreach (var (unit, word) in Units.Split(' ').Index().Skip(1))
                numbers[$"{ten}-{word}"] = 20 + 10 * place + unit;
        }

        numbers["hundred"] = numbers["one-hundred"] = 100;
        return numbers;
    }

    private static Dictionary<string, int> Ordinals()
    {
        var ordinals = WordLists.Numbers(SmallOrdinals, 0);
        var units = ordinals.Where(o => o.Value is > 0 and < 10).ToList();
        foreach (var (place, ten) in Tens.Split(' ').Index())
        {
            ordinals[$"{ten[..^1]}ieth"] = 20 + 10 * place;
            foreach (var (word, unit) in units) ordinals[$"{ten}-{word}"] = 20 + 10 * place + unit;
        }

        ordinals["hundredth"] = 100;
        return ordinals;
    }
}
