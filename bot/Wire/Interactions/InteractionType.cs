namespace Bot.Wire.Interactions;

/// <summary>Kinds of interaction (INT-2); Discord may add others.</summary>
internal enum InteractionType
{
    /// <summary>Discord asks whether the endpoint is there.</summary>
    Ping = 1,

    /// <summary>A command was called.</summary>
    Command = 2,

    /// <summary>A button was pressed or an entry chosen.</summary>
    Component = 3,

    /// <summary>An option is being typed.</summary>
    Autocomplete = 4,

    /// <summary>A form was sent.</summary>
    Form = 5,
}
