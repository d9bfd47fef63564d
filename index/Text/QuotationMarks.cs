namespace Index.Text;

/// <summary>Which quotation marks belong together: “…”, „…“, «…», »…«, 「…」, ‚…‘.</summary>
public static class QuotationMarks
{
    /// <summary>Whether the mark always opens a quotation, wherever it stands and whatever is open.</summary>
    public static bool Opens(char mark) => mark is '“' or '„' or '«' or '‘' or '‚' or '‹' or '「' or '『';

    /// <summary>Whether the mark closes what another opened.</summary>
    public static bool Closes(char opening, char mark) => opening switch
    {
        '“' or '"' => mark is '”' or '"',
        '„' => mark is '“' or '”' or '"',
        '«' => mark is '»',
        '»' => mark is '«',
        '「' => mark is '」',
        '『' => mark is '』',
        '‘' or '\'' => mark is '’' or '\'',
        '‚' => mark is '‘' or '’' or '\'',
        '‹' => mark is '›',
        '›' => mark is '‹',
        _ => false,
    };
}
