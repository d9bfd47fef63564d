namespace Bot.Wire.Components;

/// <summary>What a control does with the reply it stands under; the letters are those of its id.</summary>
internal enum Way
{
    /// <summary>Shows another page in its place.</summary>
    Turn = 't',

    /// <summary>Puts the chosen value into an option of the call and shows the reply in its place.</summary>
    Choose = 'v',

    /// <summary>Puts the chosen reference into a call that could mean several, and shows the reply in its place.</summary>
    Name = 'r',

    /// <summary>Shows why each quotation was found, to whoever pressed.</summary>
    Why = 'w',

    /// <summary>Shows the clauses before and after, to whoever pressed.</summary>
    Context = 'c',

    /// <summary>Shows citations of the quotations, to whoever pressed.</summary>
    Cite = 'q',

    /// <summary>Shows a reply that only its asker sees to everybody.</summary>
    Publish = 'p',

    /// <summary>Nothing: a label.</summary>
    None = 'n',
}
