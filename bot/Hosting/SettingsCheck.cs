using Microsoft.Extensions.Options;

namespace Bot.Hosting;

/// <summary>Checks all settings, those of Discord too where none is served, before anything is read.</summary>
internal sealed partial class SettingsCheck(
    IStartupValidator values, IConfiguration configuration, ILogger<SettingsCheck> logger)
{
    /// <summary>
    /// Throws one <see cref="OptionsValidationException"/> with everything that is wrong; warns of what looks misspelt.
    /// </summary>
    public void Run()
    {
        List<string> wrong =
        [
            .. SettingNames.Removed(configuration),
            .. SettingNames.Unknown(configuration),
            .. Invalid(),
        ];
        if (wrong.Count > 0) throw new OptionsValidationException("", typeof(IConfiguration), wrong);
        foreach (var misspelt in SettingNames.Misspelt(configuration))
            Log.Misspelt(logger, misspelt);
    }

    private IEnumerable<string> Invalid()
    {
        try
        {
            values.Validate();
            return [];
        }
        catch (OptionsValidationException invalid)
        {
            return invalid.Failures;
        }
        // The validator throws one for each section that is wrong.
        catch (AggregateException several) when (several.InnerExceptions.All(one => one is OptionsValidationException))
        {
            return several.InnerExceptions.Cast<OptionsValidationException>().SelectMany(invalid => invalid.Failures);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "{Misspelt}")]
        public static partial void Misspelt(ILogger logger, string misspelt);
    }
}
