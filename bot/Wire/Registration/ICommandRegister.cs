using Bot.Wire.Json;
using Bot.Wire.Rest;

namespace Bot.Wire.Registration;

/// <summary>Where Discord keeps the commands of the application: those of everywhere, or those of the test server.</summary>
internal interface ICommandRegister
{
    /// <summary>Reads them; the content of the answer is their list as JSON.</summary>
    Task<RestReply> Read(string application, CancellationToken stop);

    /// <summary>Puts others in the place of all of them. It is tried once: when nobody knows whether it was done, reading tells, and writing again would only write twice.</summary>
    Task<RestReply> Write(string application, IReadOnlyList<CommandJson> commands, CancellationToken stop);
}
