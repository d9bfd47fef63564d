namespace Index.FullText.Analysis;

/// <summary>Steps 0 and 1 of the algorithm: possessives, plurals, -ed and -ing, final y.</summary>
internal static class Porter2Inflections
{
    public static void Remove(ref Porter2Word word)
    {
        RemovePossessive(ref word);
        RemovePlural(ref word);
        RemoveEdAndIng(ref word);
        ChangeFinalY(ref word);
    }

    private static void RemovePossessive(ref Porter2Word word)
    {
        if (word.Ends("'s'"))
            word.Drop(3);
        else if (word.Ends("'s"))
            word.Drop(2);
        else if (word.Ends("'"))
            word.Drop(1);
    }

    private static void RemovePlural(ref Porter2Word word)
    {
        if (word.Ends("sses"))
            word.Drop(2);
        else if (word.Ends("ied") || word.Ends("ies"))
            word.Drop(word.Length > 4 ? 2 : 1);
        else if (word.Ends("s") && !word.Ends("us") && !word.Ends("ss") && word.HasVowelBefore(word.Length - 2))
            word.Drop(1);
    }

    private static void RemoveEdAndIng(ref Porter2Word word)
    {
        var eed = word.Ends("eedly") ? 5 : word.Ends("eed") ? 3 : 0;
        if (eed > 0)
        {
            if (word.InR1(eed) && word.Letters[..^eed] is not ("proc" or "exc" or "succ"))
                word.Replace(eed, "ee");
            return;
        }

        var suffix = word.Ends("ingly") ? 5 : word.Ends("edly") ? 4 : word.Ends("ing") ? 3 : word.Ends("ed") ? 2 : 0;
        if (suffix == 0 || (suffix == 3 && KeepsIng(ref word)) || !word.HasVowelBefore(word.Length - suffix))
            return;
        word.Drop(suffix);
        Repair(ref word);
    }

    /// <summary>The words in -ing that are no participles, and dying, lying, tying, vying, which become die, lie, tie, vie.</summary>
    private static bool KeepsIng(ref Porter2Word word)
    {
        if (word.Letters[..^3] is [var first, 'y'] && !Porter2Word.IsVowel(first))
        {
            word.Replace(4, "ie");
            return true;
        }

        return word.Letters[..^3] is "inn" or "out" or "cann" or "herr" or "earr" or "even";
    }

    /// <summary>Gives a word that lost -ed or -ing its e back (luxuriat, hop), or takes its doubled letter away (hopp).</summary>
    private static void Repair(ref Porter2Word word)
    {
        if (word.Ends("at") || word.Ends("bl") || word.Ends("iz"))
            word.Replace(0, "e");
        else if (word.Letters is [.., var left, var right] && left == right && "bdfgmnprt".Contains(left))
            word.Drop(word.Letters is ['a' or 'e' or 'o', _, _] ? 0 : 1);
        else if (word.R1IsEmpty && word.EndsShort(word.Length))
            word.Replace(0, "e");
    }

    private static void ChangeFinalY(ref Porter2Word word)
    {
        if (word.Letters is [_, .., var before, 'y' or 'Y'] && !Porter2Word.IsVowel(before) && word.Length > 2)
            word.Replace(1, "i");
    }
}
