using Bot.Wire.Metrics;
using Microsoft.Extensions.Options;

namespace Bot.Wire.Settings;

/// <summary>Says everything that is wrong with the settings of the connection before anything is connected.</summary>
internal sealed class DiscordOptionsValidator(IConfiguration configuration) : IValidateOptions<DiscordOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, DiscordOptions options)
    {
        var errors = SettingsReader.Read(options).Errors
            .Concat(ListenAddresses.Errors(configuration))
            .Concat(MetricsExport.Errors(configuration))
            .ToList();
        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }
}
