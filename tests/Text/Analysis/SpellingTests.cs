namespace Tests.Text.Analysis;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("behaviour labour neighbouring honours colourful unfavourable", "behavior labor neighboring honors colorful unfavorable")]
    [InlineData("organisation organisations recognise recognised realising stabiliser digitisation colourise", "organization organizations recognize recognized realizing stabilizer digitization colorize")]
    [InlineData("centre centres people-centred theatre metres", "center centers people-centered theater meters")]
    [InlineData("defence licence licences offences practise practised", "defense license licenses offenses practice practiced")]
    [InlineData("programme programmes dialogue dialogues catalogued analyse analysed", "program programs dialog dialogs cataloged analyze analyzed")]
    [InlineData("judgement fulfil fulfilment travelled labelled sceptical artefact", "judgment fulfill fulfillment traveled labeled skeptical artifact")]
    [InlineData("whilst amongst towards learnt", "while among toward learned")]
    public void British_and_American_spellings_are_one_term(string british, string american) => Assert.Equal(Shown.Terms(american), Shown.Terms(british));

    [Theory]
    [InlineData("children women fora criteria analyses crises", "child woman forum criterion analysis crisis")]
    [InlineData("lives indices wives", "life index wife")]
    [InlineData("sought built taken chosen", "seek build take choose")]
    [InlineData("is are was has had did", "be be be have have do")]
    public void Irregular_forms_meet_the_plain_one(string forms, string plain) => Assert.Equal(Shown.Terms(plain), Shown.Terms(forms));

    [Theory]
    [InlineData("promise enterprise exercise otherwise likewise compromise precise expertise", "promis enterpris exercis otherwis likewis compromis precis expertis")]
    [InlineData("unsurprising imprecise metropolises", "unsurpris imprecis metropolis")]
    [InlineData("advised supervising improvisation disable disability raise noise rising", "advis supervis improvis disabl disabl rais nois rise")]
    [InlineData("our four hour source course tour devour", "our four hour sourc cours tour devour")]
    [InlineData("people persons data media news agenda", "peopl person data media news agenda")]
    [InlineData("rogue vogue league colleague", "rogu vogu leagu colleagu")]
    public void Words_that_only_look_British_are_left_alone(string text, string terms) => Assert.Equal(terms, Shown.Terms(text));
}
