using Index.Corpus;
using Index.Quotes;
using Index.Quotes.Checking;
using Index.Quotes.References;
using Tests.Support;

namespace Tests.Corpus;

/// <summary>
/// Declarations in other languages than English, written for these tests, as they load without metadata.
/// </summary>
public sealed class LanguageOfDocumentTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("languages-");
    private readonly IReadOnlyList<Document> _documents;

    public LanguageOfDocumentTests()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "tests", "Text", "Samples")))
            File.Copy(file, Path.Combine(_folder.FullName, Path.GetFileName(file)));
        _documents = CorpusLoader.Load(_folder.FullName).Documents;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("de", "praambel/p1 article-1 article-2/1 article-2/2 article-3 article-4/1 article-4/2 article-5 "
        + "article-6 article-7 article-8/lead article-8/a article-8/b article-8/c article-9/1 article-9/2 article-10")]
    [InlineData("fr", "preambule/p1 article-1 article-2 article-3 article-4/1 article-4/2 article-5 article-6 "
        + "article-7 article-8/lead article-8/a article-8/b article-9 article-10")]
    [InlineData("es", "preambulo/p1 1 2 3 4 5 6 7 8 8/a 8/b 9 10")]
    [InlineData("zh", "preamble/p1 1 2 3 4 4/1 4/2 4/3 5 6 7 8 9 10 11 12")]
    public void Is_cut_into_its_articles(string id, string places)
    {
        var document = Document(id);
        Assert.Equal(id, document.Language.Code);
        Assert.Equal(places, string.Join(' ', document.Clauses.Select(c => c.Id.Place)));
        Assert.Equal([ClauseKind.Dateline], document.Apparatus.Select(a => a.Kind));
    }

    [Theory]
    [InlineData("de", "article-7", "Artikel 7", "Zweiter Abschnitt Pflichten der Staaten|Artikel 7 Bildung")]
    [InlineData("fr", "article-1", "Article premier", "Chapitre premier Des principes|Article premier Accès")]
    [InlineData("es", "7", "Artículo 7", "Capítulo II Deberes de los Estados")]
    [InlineData("zh", "7", "第七条", "第二章　国家的义务")]
    public void Has_the_labels_and_headings_that_are_printed(string id, string place, string label, string headings)
    {
        var clause = Document(id).Clauses.Single(c => c.Id.Place == place);
        Assert.Equal(label, clause.Label);
        Assert.Equal(headings, string.Join('|', clause.HeadingPath.Select(h => h.Quote.Replace('\n', ' '))));
    }

    [Theory]
    [InlineData("de Artikel 2", "article-2/1 article-2/2")]
    [InlineData("de Artikel 2 Absatz 2", "article-2/2")]
    [InlineData("de Art. 4 Abs. 1", "article-4/1")]
    [InlineData("de Artikel zehn", "article-10")]
    [InlineData("de dritter Artikel", "article-3")]
    [InlineData("de Präambel", "praambel/p1")]
    [InlineData("de article 5", "article-5")]
    [InlineData("fr article premier", "article-1")]
    [InlineData("fr article 1er", "article-1")]
    [InlineData("fr art. 4", "article-4/1 article-4/2")]
    [InlineData("fr préambule", "preambule/p1")]
    [InlineData("es artículo 3", "3")]
    [InlineData("es artículo tercero", "3")]
    [InlineData("es preámbulo", "preambulo/p1")]
    [InlineData("zh 1", "1")]
    [InlineData("zh 第一条", "1")]
    [InlineData("zh 第十二条", "12")]
    [InlineData("zh第三条", "3")]
    [InlineData("zh 第四条第二项", "4/2")]
    [InlineData("zh 4(2)", "4/2")]
    [InlineData("临江网络开放宣言 第五条", "5")]
    [InlineData("zh 序言", "preamble/p1")]
    [InlineData("zh 网络主权", "10")]
    public void Is_found_by_what_people_type(string typed, string places)
    {
        var found = Assert.IsType<Reference.Found>(new ReferenceReader(_documents).Read(typed));
        Assert.Equal(places, string.Join(' ', found.Clauses.Select(c => c.Id.Place)));
    }

    [Theory]
    [InlineData("de Artikel 11")]
    [InlineData("fr article 12")]
    [InlineData("zh 第十三条")]
    public void Says_when_a_number_is_beyond_the_last(string typed) =>
        Assert.IsType<Reference.Invalid>(new ReferenceReader(_documents).Read(typed));

    [Theory]
    [InlineData("Die Würde des Menschen gilt auch im Netz.", Verdict.Verbatim, "de/article-2/1")]
    [InlineData("Die Wuerde des Menschen gilt auch im Netz", Verdict.Verbatim, "de/article-2/1")]
    [InlineData("Strassen des Netzes kennen keine Grenzen", Verdict.Verbatim, "de/article-10")]
    [InlineData("„Frei“ heißt nicht, dass Worte ohne Folgen bleiben", Verdict.Verbatim, "de/article-3")]
    [InlineData("»Frei« heißt nicht, dass Worte ohne Folgen bleiben", Verdict.Verbatim, "de/article-3")]
    [InlineData("Die Würde der Maschinen gilt auch im Netz", Verdict.Altered, "de/article-2/1")]
    [InlineData("Die Staaten schalten das Netz […] ab", Verdict.Altered, "de/article-5")]
    [InlineData("État garantit ce droit", Verdict.Verbatim, "fr/article-1")]
    [InlineData("L'E\u0301tat garantit ce droit", Verdict.Verbatim, "fr/article-1")]
    [InlineData("la dignité humaine est protégée en ligne […] hors ligne", Verdict.Verbatim, "fr/article-2")]
    [InlineData("Les États […] coupent […] le réseau", Verdict.Altered, "fr/article-6")]
    [InlineData("La palabra es libre", Verdict.Verbatim, "es/3")]
    [InlineData("El cifrado está prohibido; no se exigirán puertas traseras", Verdict.Altered, "es/5")]
    [InlineData("任何人不得因出身、语言或者财产而受到排斥", Verdict.Verbatim, "zh/1")]
    [InlineData("不得因出身、语言或者财产", Verdict.Verbatim, "zh/1")]
    [InlineData("各国应当互相帮助,在一天之内通报网络攻击", Verdict.Verbatim, "zh/8")]
    [InlineData("任何人可以因出身、语言或者财产而受到排斥", Verdict.Altered, "zh/1")]
    [InlineData("国家……切断网络，除非法院对特定地点作出命令", Verdict.Altered, "zh/6")]
    public void Is_checked_word_by_word(string quote, Verdict verdict, string place)
    {
        var check = new QuoteChecker(_documents).Check(quote, null);
        Assert.Equal(verdict, check.Verdict);
        Assert.Equal(place, $"{check.Passages[0].Clause?.Id}");
    }

    [Theory]
    [InlineData("Das Wetter in den Bergen ist im Winter meistens kalt und klar.")]
    [InlineData("Le fromage de la vallée est vendu chaque samedi sur la place.")]
    [InlineData("今天的天气非常好，我们一起去公园散步吧。")]
    public void Words_from_nowhere_are_absent(string quote) =>
        Assert.Equal(Verdict.Absent, new QuoteChecker(_documents).Check(quote, null).Verdict);

    [Theory]
    [InlineData("Er sagte „Die Rede ist frei“ und ging.", "Die Rede ist frei")]
    [InlineData("Er sagte »Die Rede ist frei« und ging.", "Die Rede ist frei")]
    [InlineData("Il a dit « la parole est libre » hier.", " la parole est libre ")]
    [InlineData("他说“言论自由”。", "言论自由")]
    [InlineData("他说「言论自由」。", "言论自由")]
    public void A_quotation_is_found_between_the_marks_of_its_language(string message, string quotation) =>
        Assert.Equal([quotation], QuotationFinder.Find(message).Select(span => span.In(message)));

    [Fact]
    public void The_metadata_name_the_language()
    {
        using var seeds = new SeedCopy();
        seeds.Write("brief.txt", "Brief text\n\nOpen nets. Open minds.\n");
        seeds.Write("brief.json", """{"language": "FR"}""");
        Assert.Equal("fr", seeds.Document("brief").Language.Code);
        Assert.Empty(seeds.Load().Faults);
    }

    [Fact]
    public void An_unknown_language_is_a_fault_and_the_document_still_loads()
    {
        using var seeds = new SeedCopy();
        seeds.Write("brief.txt", "Brief text\n\nThe nets are open to all of us, and so they should be.\n");
        seeds.Write("brief.json", """{"language": "klingon"}""");
        var fault = seeds.Fault();
        Assert.Equal("en", seeds.Document("brief").Language.Code);
        Assert.Equal("brief.json", fault.File);
        Assert.Contains("“language”", fault.What, StringComparison.Ordinal);
        Assert.Contains("klingon", fault.What, StringComparison.Ordinal);
        Assert.Contains("de, en, es, fr, zh", fault.Next, StringComparison.Ordinal);
    }

    private Document Document(string id) => Assert.Single(_documents, d => d.Id == id);
}
