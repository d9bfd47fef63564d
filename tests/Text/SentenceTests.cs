using Index.Text;

namespace Tests.Text;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("en", "States shall cooperate.| They shall not interfere.")]
    [InlineData("en", "Some states, e.g. Norway and Chile, agreed.| Others did not.")]
    [InlineData("en", "See No. 5, Art. 12, para. 3 and vol. II.| It applies.")]
    [InlineData("en", "They said no.| Nobody moved.")]
    [InlineData("en", "The U.S. Government signed.| So did J. R. Smith.")]
    [InlineData("en", "It was signed in the U.S.| The others waited.")]
    [InlineData("en", "Mr. Lee spoke at 3.5 p.m. on Monday.| Ms. Diaz left.")]
    [InlineData("en", "Bread, salt, etc.| The list is long.| Bread, salt, etc. were sold.")]
    [InlineData("en", "He said: “We agree.”| Then he left.| (So did she.)| “Why?” he asked.")]
    [InlineData("en", "Rights are universal.[2]| They are equal.¹| No one is above them.")]
    [InlineData("en", "We […] agree.| And so … we stay.| It ends…| Now it begins.")]
    [InlineData("en", "1. Open networks.| 2. Free speech.")]
    [InlineData("en", "In 2014 it began.| In 1990.| Then it ended.")]
    [InlineData("en", "They shall:|\n- report attacks;|\n- share knowledge.|\n\nThat is all")]
    [InlineData("en", "A line that is\nbroken by a page goes on.")]
    [InlineData("de", "Das gilt z. B. für Berlin.| Am 3. Oktober endet es.| Im Jahr 1990 begann es.")]
    [InlineData("de", "Er sagte: „Nein.“| Dann ging er.| Dr. A. Weiß blieb, vgl. Art. 9 Abs. 2 Nr. 1.")]
    [InlineData("de", "Es gibt Brot, Salz usw.| Die Liste ist lang.| Friedrich II. König von Preußen kam.")]
    [InlineData("fr", "M. Durand l’a dit : « Le réseau est libre. »| Nul n’en doute.| Pourquoi ?| Parce que.")]
    [InlineData("fr", "Voir l’art. 9 et le n° 4.| Les lois, etc.| Elles sont nécessaires.")]
    [InlineData("es", "¿Quién podrá negarlo?| ¡Nadie!| El Sr. García lo dijo en EE.UU. y calló.")]
    [InlineData("zh", "各国应当合作。|不得干涉他国内政！|为什么？|因为“和平。”是目的；|没有例外")]
    [InlineData("en", "")]
    [InlineData("en", " . ")]
    [InlineData("en", "\uD800.| \uDC00 . .")]
    public void Ends_a_sentence_at_the_strokes(string code, string marked)
    {
        var text = marked.Replace("|", "", StringComparison.Ordinal);
        var found = Sentences.Of(text, new Span(0, text.Length), Language.Named(code)!).Select(s => s.In(text));
        Assert.Equal(marked.Split('|').Select(part => part.Trim()).Where(part => part.Length > 0), found);
    }

    [Fact]
    public void Tells_whether_two_places_share_a_sentence()
    {
        var file = new SourceFile("a.txt", "1. States agree, e.g. on trade. They meet in 2014. The end.", "");
        Span At(string word) => new(file.Text.IndexOf(word, StringComparison.Ordinal), word.Length);

        Assert.True(Sentences.Same(file, At("States"), At("trade")));
        Assert.True(Sentences.Same(file, At("2014"), At("They")));
        Assert.False(Sentences.Same(file, At("trade"), At("meet")));
        Assert.False(Sentences.Same(file, At("2014"), At("end")));
    }

    [Fact]
    public void Finds_where_the_sentence_of_a_place_begins()
    {
        var file = new SourceFile("a.txt", "We agree. Dr. Lee, however, does not. So be it.", "");
        int StartOf(string word) =>
            Sentences.StartOf(file, new Span(0, file.Text.Length), file.Text.IndexOf(word, StringComparison.Ordinal));

        Assert.Equal(0, StartOf("agree"));
        Assert.Equal(10, StartOf("however"));
        Assert.Equal(38, StartOf("So"));
    }
}
