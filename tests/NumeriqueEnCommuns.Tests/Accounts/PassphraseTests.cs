using NumeriqueEnCommuns.Accounts;

namespace NumeriqueEnCommuns.Tests.Accounts;

public sealed class PassphraseTests
{
    private static readonly string[] Known = ["ada.martin@exemple.fr", "ada.martin", "Ada Martin", "Martin", "Numérique en Commun[s]", "Nantes"];

    [Theory]
    [InlineData("les pluies de mars reviennent")]
    [InlineData("héron cendré sous la pluie")]
    [InlineData("xk7-plm-93q-vvt")]
    [InlineData("Ada Martin aime les tourterelles")]
    [InlineData("🦉 chouettes du soir 🦉")]
    public void Takes_whatever_others_would_not_guess(string password) => Assert.Null(Passphrase.FaultOf(password, Known));

    [Fact]
    public void Takes_two_hundred_characters() =>
        Assert.Null(Passphrase.FaultOf(string.Join(' ', Enumerable.Range(100, 50).Select(number => $"{number * 7919 % 997}")).PadRight(200, 'e')[..200], Known));

    [Theory]
    [InlineData("onze signes", "au moins 12")]
    [InlineData("", "au moins 12")]
    [InlineData("🦉🦉🦉🦉🦉🦉", "au moins 12")]
    [InlineData("aaaaaaaaaaaaaaaa", "se répète")]
    [InlineData("abababababababab", "se répète")]
    [InlineData("chouchouette chouchouette ", "se répète")]
    [InlineData("motdepasse123", "se devine")]
    [InlineData("Mot de passe 2018 !", "se devine")]
    [InlineData("P4ssw0rdp4ssw0rd1", "se devine")]
    [InlineData("azertyuiop12345", "se devine")]
    [InlineData("1234567890123456", "se devine")]
    [InlineData("poiuytrezaazerty", "se devine")]
    [InlineData("ada.martin@exemple.fr", "se devine")]
    [InlineData("adamartin2018", "se devine")]
    [InlineData("numerique-en-communs-2018", "se devine")]
    [InlineData("Nantes2018!!!!", "se devine")]
    public void Refuses_with_a_sentence_what_others_would_guess(string password, string reason) =>
        Assert.Contains(reason, Passphrase.FaultOf(password, Known), StringComparison.Ordinal);

    [Fact]
    public void Refuses_what_no_one_types() => Assert.Contains("256", Passphrase.FaultOf(new string('a', 257), Known), StringComparison.Ordinal);
}
