using System.Globalization;
using Microsoft.Extensions.Options;

namespace Bot.Wire.Settings;

/// <summary>Says everything that is wrong with <see cref="MannersOptions"/>; numbers are read here too, for the binder stops at the first that is none.</summary>
internal sealed class MannersOptionsValidator(IConfiguration configuration) : IValidateOptions<MannersOptions>
{
    private const int Most = 1_000_000;
    private static readonly string[] Known = [.. typeof(MannersOptions).GetProperties().Select(property => property.Name)];

    /// <summary>Whether a value is a number that the setting may have.</summary>
    public static bool IsGood(string key, string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number <= Most && (number > 0 || IsCalls(key));

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, MannersOptions options)
    {
        var section = configuration.GetSection(MannersOptions.Section);
        var errors = Known.Where(key => section[key] is { } value && !IsGood(key, value))
            .Select(key => $"{section.Path}:{key} is “{section[key]}”. "
                + $"Set it to a whole number up to {Most:N0}{(IsCalls(key) ? "; 0 is no limit" : ", at least 1")}.")
            .ToList();
        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }

    private static bool IsCalls(string key) => key.EndsWith("Calls", StringComparison.Ordinal);
}
