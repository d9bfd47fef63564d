using System.Globalization;

namespace Bot.Wire.Settings;

/// <summary>Reads <see cref="MannersOptions"/>; a value that is no number is left to the validator, which names all of them at once.</summary>
internal static class MannersReader
{
    /// <summary>Sets what is set and good.</summary>
    public static void Read(MannersOptions options, IConfiguration configuration)
    {
        var section = configuration.GetSection(MannersOptions.Section);
        options.UserCalls = Number(section, nameof(options.UserCalls), options.UserCalls);
        options.UserSeconds = Number(section, nameof(options.UserSeconds), options.UserSeconds);
        options.ServerCalls = Number(section, nameof(options.ServerCalls), options.ServerCalls);
        options.ServerSeconds = Number(section, nameof(options.ServerSeconds), options.ServerSeconds);
    }

    private static int Number(IConfigurationSection section, string key, int otherwise) =>
        MannersOptionsValidator.IsGood(key, section[key]) ? int.Parse(section[key]!, CultureInfo.InvariantCulture) : otherwise;
}
