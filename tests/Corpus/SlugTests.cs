using Index.Corpus.Parsing;

namespace Tests.Corpus;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Déclaration", "declaration")]
    [InlineData("Œuvres", "oeuvres")]
    [InlineData("ŞANLIURFA", "sanliurfa")]
    [InlineData("De\u0301claration", "declaration")]
    [InlineData("Straße", "strasse")]
    [InlineData("São Paulo 2014", "sao-paulo-2014")]
    [InlineData("宣言", "section")]
    [InlineData("…", "section")]
    public void Writes_names_in_plain_letters(string name, string slug) => Assert.Equal(slug, Slug.Plain(name));
}
