using System.Text;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Tests.Programme;

public sealed class NormalisedTests
{
    [Theory]
    [InlineData("Cafe\u0301", "Café")]
    [InlineData("a\uFFFEb", "a\uFFFDb")]
    [InlineData("😀", "😀")]
    public void Takes_whatever_was_typed(string typed, string expected) => Assert.Equal(expected, typed.InForm(NormalizationForm.FormC));

    [Fact]
    public void A_name_that_is_no_text_is_compared_all_the_same() => Assert.Equal("ada martin", Namesakes.Plain("Ada\uFFFE Martin").Replace("\uFFFD", "", StringComparison.Ordinal));

    [Fact]
    public void A_title_that_is_no_text_has_an_address() => Assert.Equal("un-titre", Slug.Candidates("Un\uD800 titre").First());
}
