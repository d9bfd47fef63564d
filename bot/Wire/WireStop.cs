namespace Bot.Wire;

/// <summary>Ends the program when the connection cannot be helped by trying again; the first reason stays.</summary>
internal sealed class WireStop(IHostApplicationLifetime lifetime)
{
    private WireStopException? _reason;

    /// <summary>Whether the program is ending for a reason of the connection.</summary>
    public bool HasFailed => _reason is not null;

    /// <summary>The exit status of that reason; null when there is none.</summary>
    public int? Status => _reason?.Status;

    /// <summary>Ends the program with a status and a sentence that names the fix.</summary>
    public void Fail(int status, string sentence)
    {
        Interlocked.CompareExchange(ref _reason, new WireStopException(status, sentence), null);
        lifetime.StopApplication();
    }

    /// <summary>Throws the reason, if there is one.</summary>
    public void ThrowIfFailed()
    {
        if (_reason is not null) throw _reason;
    }
}
