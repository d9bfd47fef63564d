namespace Bot.Wire.Gateway;

/// <summary>Entry point of an adapter that is loaded at run time.</summary>
internal interface IGatewayParts
{
    /// <summary>
    /// Adds an <see cref="IGatewayClient"/>, an <see cref="Registration.ICommandRegister"/> and whatever they need.
    /// </summary>
    void Add(IServiceCollection services);
}
