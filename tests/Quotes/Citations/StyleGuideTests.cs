using Index.Corpus;
using Index.Quotes.Citations;
using Tests.Support;

namespace Tests.Quotes.Citations;

/// <summary>The style guides' own examples, with the place and the status that we add.</summary>
public sealed class StyleGuideTests
{
    private static string Cite(CitationForm form, string use, DocumentMetadata about) => CitationForms
        .Of(form, HandMade.DocumentOf(HandMade.Sovereignty.Id) with { About = about }, HandMade.Sovereignty)
        .Single(line => line.Use == use).ToString();

    private static readonly DocumentMetadata Google = new()
    {
        Title = "Privacy Policy",
        Issuer = "Google",
        Publisher = "Google",
        Date = "2017-04-17",
        Status = "web page",
        Address = "https://www.google.com/policies/privacy/",
    };

    private static readonly DocumentMetadata Workshop = new()
    {
        Title = "Workshop: Tapping into Multiple Intelligences",
        Publisher = "Concept to Classroom",
        Date = "2004",
        Status = "web page",
        Address = "https://www.thirteen.org/edonline/",
    };

    private static readonly DocumentMetadata Health = new()
    {
        Title = "Questions and answers on immunization and vaccine safety",
        Issuer = "World Health Organization",
        Publisher = "World Health Organization",
        Date = "2018-03",
        Status = "fact sheet",
        Address = "https://www.who.int/features/qa/84/en/",
    };

    private static readonly DocumentMetadata Artist = new()
    {
        Title = "The Death of the Artist—and the Birth of the Creative Entrepreneur",
        Issuer = "Deresiewicz, William",
        Publisher = "The Atlantic",
        Date = "2014-12-28",
        Status = "essay",
        Address = "https://www.theatlantic.com/383497/",
    };

    [Fact] // 14.207: “Privacy Policy,” Privacy & Terms, Google, last modified April 17, 2017, https://…
    public void Chicago_note_of_a_page_by_its_publisher() => Assert.Equal(
        "“Privacy Policy,” Second, Google, April 17, 2017, https://www.google.com/policies/privacy/. Web page.", Cite(CitationForm.Chicago, "note", Google));

    [Fact] // 14.207: Google. “Privacy Policy.” Privacy & Terms. Last modified April 17, 2017. https://…
    public void Chicago_bibliography_of_a_page_by_its_publisher() => Assert.Equal(
        "Google. “Privacy Policy.” April 17, 2017. https://www.google.com/policies/privacy/. Web page.", Cite(CitationForm.Chicago, "bibliography", Google));

    [Fact] // 14.207: “Workshop: Tapping into Multiple Intelligences,” Concept to Classroom, 2004, https://…
    public void Chicago_without_an_author_begins_with_the_title()
    {
        Assert.Equal("“Workshop: Tapping into Multiple Intelligences,” Second, Concept to Classroom, 2004, https://www.thirteen.org/edonline/. Web page.", Cite(CitationForm.Chicago, "note", Workshop));
        Assert.Equal("“Workshop: Tapping into Multiple Intelligences.” Concept to Classroom, 2004. https://www.thirteen.org/edonline/. Web page.", Cite(CitationForm.Chicago, "bibliography", Workshop));
    }

    [Fact] // World Health Organization. (2018, March). Questions and answers on immunization and vaccine safety. https://…
    public void Apa_page_of_an_organisation_that_is_its_own_site()
    {
        Assert.Equal("World Health Organization. (2018, March). Questions and answers on immunization and vaccine safety [Fact sheet]. https://www.who.int/features/qa/84/en/", Cite(CitationForm.Apa, "reference", Health));
        Assert.Equal("(World Health Organization, 2018, Second)", Cite(CitationForm.Apa, "in text", Health));
    }

    [Fact] // 9.12 and 9.17: the title moves before the date, which is “n.d.” where there is none
    public void Apa_without_author_and_date()
    {
        var about = new DocumentMetadata { Title = "Wuzhen Declaration", Publisher = "The Register", Status = "draft, never adopted" };
        Assert.Equal("Wuzhen Declaration [Draft, never adopted]. (n.d.). The Register.", Cite(CitationForm.Apa, "reference", about));
        Assert.Equal("(Wuzhen Declaration, n.d., Second)", Cite(CitationForm.Apa, "in text", about));
    }

    [Fact] // Deresiewicz, William. “The Death of the Artist—….” The Atlantic, 28 Dec. 2014, theatlantic.com/….
    public void Mla_article_with_its_container()
    {
        Assert.Equal("Deresiewicz, William. “The Death of the Artist—and the Birth of the Creative Entrepreneur.” The Atlantic, 28 Dec. 2014, https://www.theatlantic.com/383497/. Essay.", Cite(CitationForm.Mla, "works cited", Artist));
        Assert.Equal("(Deresiewicz, William, Second)", Cite(CitationForm.Mla, "in text", Artist));
    }

    [Fact] // an organisation that publishes its own work is named as publisher only; an unknown date is left out
    public void Mla_leaves_out_what_it_leaves_out()
    {
        Assert.Equal("“Privacy Policy.” Google, https://www.google.com/policies/privacy/. Web page.", Cite(CitationForm.Mla, "works cited", Google with { Date = null }));
        Assert.Equal("(“Privacy Policy,” Second)", Cite(CitationForm.Mla, "in text", Google));
        Assert.Equal("“Privacy Policy.” Status not stated.", Cite(CitationForm.Mla, "works cited", new DocumentMetadata { Title = "Privacy Policy" }));
    }

    [Theory]
    [InlineData("2014-05-01", "1 May 2014")]
    [InlineData("2014-09", "Sept. 2014")]
    [InlineData("2014", "2014")]
    public void Mla_shortens_long_months(string date, string expected) =>
        Assert.Contains($"Google, {expected}, https", Cite(CitationForm.Mla, "works cited", Google with { Date = date }), StringComparison.Ordinal);

    [Fact]
    public void A_title_with_marks_of_its_own_keeps_them_once()
    {
        var about = new DocumentMetadata { Title = "Who “rules” the \"net\"?", Status = "essay" };
        Assert.Equal("“Who ‘rules’ the 'net'?” Second, n.d. Essay.", Cite(CitationForm.Chicago, "note", about));
        Assert.Equal("“Who ‘rules’ the 'net'?” n.d. Essay.", Cite(CitationForm.Chicago, "bibliography", about));
        Assert.Equal("Who “rules” the \"net\"? [Essay]. (n.d.).", Cite(CitationForm.Apa, "reference", about));
    }

    [Fact]
    public void Titles_stand_in_italics_where_the_guide_says_so()
    {
        var document = HandMade.DocumentOf(HandMade.Sovereignty.Id) with { About = Artist };
        Assert.Equal(Artist.Title, Assert.Single(CitationForms.Of(CitationForm.Apa, document, HandMade.Sovereignty)[0].Parts, part => part.IsItalic).Text);
        Assert.Equal("The Atlantic", Assert.Single(CitationForms.Of(CitationForm.Mla, document, HandMade.Sovereignty)[0].Parts, part => part.IsItalic).Text);
    }
}
