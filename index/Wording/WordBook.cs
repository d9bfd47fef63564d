using System.Globalization;
using System.Resources;
using System.Runtime.CompilerServices;

namespace Index.Wording;

/// <summary>
/// The program's own words of one class, from the resource file of its name beside it, in the language of <see cref="CultureInfo.CurrentUICulture"/>; in English where that has none.
/// A word's name in the file is that of the member that says it; “.one” and “.other” behind it are its forms for a number.
/// </summary>
public sealed class WordBook(Type owner)
{
    private const string One = ".one", Other = ".other";
    private readonly ResourceManager _resources = new(owner);

    /// <summary>The words themselves.</summary>
    public string Text([CallerMemberName] string name = "") => Find(name);

    /// <summary>The words with values in their places, numbers in the form of the language.</summary>
    public string Text(object?[] values, [CallerMemberName] string name = "") => string.Format(Languages.Current, Find(name), values);

    /// <summary>The words for a number of things, which stands in place 0 and decides the form; further values follow it.</summary>
    public string Counted(int count, object?[]? values = null, [CallerMemberName] string name = "") =>
        string.Format(Languages.Current, Find(name + (count == 1 ? One : Other)), [count, .. values ?? []]);

    /// <summary>The words of this name; null when the file has none, which only data that users bring along can cause.</summary>
    public string? Known(string name) => _resources.GetString(name, CultureInfo.CurrentUICulture);

    private string Find(string name) => Known(name) ?? throw new MissingManifestResourceException($"{owner.Name}.resx has no “{name}”.");
}
