using System.Text;
using NumeriqueEnCommuns.Import;

namespace NumeriqueEnCommuns.Tests.Import;

public sealed class SpreadsheetTests
{
    private const string Ours = "\ufeffidentifiant,guid,titre,statut,annulée le,jour,dernier jour,début,fin,fuseau horaire,lieu,salle,format,parcours,bloc,accès,intervenant·e·s,résumé\r\n";

    [Fact]
    public void Reads_our_own_table()
    {
        var read = Read(Ours
            + "12,11111111-1111-4111-8111-111111111111,'=Égalité,publiée,,2018-09-13,2018-09-14,22:00,02:00,Europe/Paris,École,Amphi,Atelier,Données,,sur invitation,\"Ada Martin (La Fing, Nantes), animation\nBlaise, sous réserve\nMairie de Nantes\",\"Deux\n\nparagraphes\"\r\n"
            + "13,22222222-2222-4222-8222-222222222222,Finie,annulée,2018-09-12,2018-09-13,,10:00,,Europe/Paris,,,Atelier,,,libre,,\r\n");

        var session = Assert.Single(read.Sessions);
        Assert.Equal(("=Égalité", 2, new Guid("11111111-1111-4111-8111-111111111111")), (session.Title, session.Line, session.Guid));
        Assert.Equal((new DateOnly(2018, 9, 13), new TimeOnly(22, 0), new DateOnly(2018, 9, 14), new TimeOnly(2, 0)), (session.Day, session.Start, session.LastDay, session.End));
        Assert.Equal(("Amphi, École", "Données", "Atelier", true), (session.Place?.Name, session.Track, session.Type, session.IsOnInvitation));
        Assert.Equal(["Ada Martin", "Mairie de Nantes"], session.People?.Select(person => person.Name));
        Assert.Equal("Deux\n\nparagraphes", session.Abstract);
        var problem = Assert.Single(read.Problems);
        Assert.Equal(7, problem.Line);
        Assert.Contains("est annulée dans le fichier", problem.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Titre;Date;Début;Durée;Intervenants\nOuverture;13/09/2018;9h30;1:30;Ada Martin; Blaise", 1)]
    [InlineData("Titre;Date;Début;Durée;Intervenants\nOuverture;13/09/2018;9h30;1:30;Ada Martin", 0)]
    [InlineData("title\tday\tstart time\tduration\tspeakers\nOuverture\t2018-09-13\t09:30\t01:30\tAda Martin", 0)]
    public void Reads_what_people_have(string text, int refused)
    {
        var read = Read(text);

        Assert.Equal(refused == 1, read.IsRefused);
        if (refused == 0)
            Assert.Equal([("Ouverture", new DateOnly(2018, 9, 13), new TimeOnly(9, 30), new TimeOnly(11, 0), "Ada Martin")],
                read.Sessions.Select(session => (session.Title, session.Day, session.Start!.Value, session.End!.Value, session.People!.Single().Name)));
    }

    [Fact]
    public void Takes_columns_as_somebody_says()
    {
        var read = ImportedFile.Read(Encoding.UTF8.GetBytes("a,b,c\nOuverture,2018-09-13,rien"), Paris.Zone, [RawField.Title, RawField.Day, null]);

        Assert.Equal(["Ouverture"], read.Sessions.Select(session => session.Title));
    }

    [Fact]
    public void Leaves_alone_what_stands_in_a_column_that_is_not_taken()
    {
        var read = Read("titre,jour,téléphone,compte\nOuverture,2018-09-13,+33 2 40,@ouverture");

        Assert.Equal(["Ouverture"], read.Sessions.Select(session => session.Title));
        Assert.Empty(read.Problems);
    }

    [Fact]
    public void Proposes_each_field_once() =>
        Assert.Equal([RawField.Title, null, RawField.Day, null], SpreadsheetColumns.Propose(["TITRE", "Titre", "Date", "Couleur"]));

    [Theory]
    [InlineData("titre,jour\nA,2018-09-13\n=1+1,2018-09-13", 3, "commence par «\u202f=\u202f»")]
    [InlineData("titre,jour\n+A,2018-09-13", 2, "commence par «\u202f+\u202f»")]
    [InlineData("titre,jour\n@SUM(A1),2018-09-13", 2, "commence par «\u202f@\u202f»")]
    [InlineData("titre,jour\n-2+3,2018-09-13", 2, "commence par «\u202f-\u202f»")]
    [InlineData("titre,jour\n＝1,2018-09-13", 2, "commence par «\u202f＝\u202f»")]
    [InlineData("titre,jour\nA,2018-09-13\n\"B,2018-09-13", 3, "coupé")]
    [InlineData("titre,jour\nA,2018-09-13\nB", 3, "coupé")]
    [InlineData("titre,jour,identifiant\nA,2018-09-13,1\nB,2018-09-13,1", 3, "déjà celui de la ligne 2")]
    [InlineData("bonjour", 1, "ni un tableau CSV")]
    [InlineData("PK\u0003\u0004", null, "classeur")]
    public void Refuses_a_broken_table_with_its_line(string text, int? line, string reason)
    {
        var read = Read(text);

        Assert.True(read.IsRefused);
        var problem = Assert.Single(read.Problems);
        Assert.Equal(line, problem.Line);
        Assert.Contains(reason, problem.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_another_encoding_with_its_line()
    {
        var read = ImportedFile.Read(Encoding.Latin1.GetBytes("titre,jour\nA,2018-09-13\nÉcole,2018-09-13"), Paris.Zone);

        Assert.True(read.IsRefused);
        Assert.Equal(3, Assert.Single(read.Problems).Line);
    }

    private static ImportedProgramme Read(string text) => ImportedFile.Read(Encoding.UTF8.GetBytes(text), Paris.Zone);
}
