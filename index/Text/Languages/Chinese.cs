using Index.Text.Analysis;

namespace Index.Text.Languages;

/// <summary>Chinese, in simplified and traditional characters; every character counts as a word.</summary>
internal static class Chinese
{
    private const int LargestNumber = 199;
    private const string Digits = "零一二三四五六七八九";

    public static Language Language { get; } = new()
    {
        Code = "zh",
        Analyzer = Analyzers.Chinese,
        StopWords = WordLists.Words(
            """
            的 了 和 是 在 与 與 及 以 等 对 對 为 為 于 於 之 其 该 該 这 這 那 也 都 就 并 並 或 将 將 被 把 从 從 到 由 各 应 應 应当 應當
            """),
        Negations = new WordPhrases("不\n没\n沒\n未\n无\n無\n非\n勿\n莫\n禁止", isUnspaced: true),
        Privations = new WordPhrases("没有\n沒有\n毫无\n毫無", isUnspaced: true),
        Conditions = new WordPhrases("除非\n除外\n但书\n但是\n前提\n条件\n條件\n只有\n仅限\n僅限\n不影响\n不影響", isUnspaced: true),
        NumberWords = Numbers(),
        Ordinals = Enumerable.Range(1, LargestNumber).ToDictionary(n => "第" + Numeral(n)),
        ProvisionWords = WordLists.Names(
            """
            article: 条 條
            chapter: 章
            section: 节 節
            part: 编 編 篇 部分
            paragraph: 款
            point: 项 項 点 點
            principle: 原则 原則
            annex: 附件 附录 附錄
            """),
        PartWords = WordLists.Names(
            """
            preamble: 序言 序 弁言
            foreword: 前言
            introduction: 引言 导言 導言
            conclusion: 结语 結語 结论 結論 附则 附則
            annex: 附件 附录 附錄
            """),
        IsUnspaced = true,
    };

    private static Dictionary<string, int> Numbers()
    {
        var numbers = Enumerable.Range(0, LargestNumber + 1).ToDictionary(Numeral);
        numbers["〇"] = 0;
        numbers["两"] = numbers["兩"] = 2;
        return numbers;
    }

    private static string Numeral(int number) => number switch
    {
        < 10 => $"{Digits[number]}",
        < 20 => $"十{Unit(number)}",
        < 100 => $"{Digits[number / 10]}十{Unit(number)}",
        100 => "一百",
        < 110 => $"一百零{Unit(number)}",
        _ => $"一百{Digits[number / 10 % 10]}十{Unit(number)}",
    };

    private static string Unit(int number) => number % 10 == 0 ? "" : $"{Digits[number % 10]}";
}
