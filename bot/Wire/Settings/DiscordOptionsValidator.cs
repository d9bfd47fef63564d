using Microsoft.Extensions.Options;

namespace Bot.Wire.Settings;

/// <summary>Says everything that is wrong with the settings of the connection before anything is connected.</summary>
internal sealed class DiscordOptionsValidator(IConfiguration configuration) : IValidateOptions<DiscordOptions>
{
    private static readonly string[] Known = [.. typeof(DiscordOptions).GetProperties().Where(property => property.CanWrite).Select(property => property.Name)];

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, DiscordOptions options)
    {
        var errors = SettingsReader.Read(options).Errors
            .Concat(UnknownKeys())
            .Concat(ListenAddresses.Errors(configuration))
            .ToList();
        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }

    private IEnumerable<string> UnknownKeys() =>
        from child in configuration.GetSection(DiscordOptions.Section).GetChildren()
        where !Known.Contains(child.Key, StringComparer.OrdinalIgnoreCase)
        select $"Discord:{child.Key} is no setting. There are {string.Join(", ", Known)}; check the spelling.";
}
