using System.Text;
using NumeriqueEnCommuns.Import;

namespace NumeriqueEnCommuns.Tests.Import;

/// <summary>Files spoilt by chance, the same every time: each is read or refused, and none is more than the readers can bear.</summary>
public sealed class RandomFilesTests
{
    private const int Attempts = 3_000;

    private static readonly string[] Files =
    [
        """<schedule><day index="1" date="2018-09-13"><room name="Amphi"><event id="1" guid="11111111-1111-4111-8111-111111111111"><title>Première</title><date>2018-09-13T10:00:00+02:00</date><start>10:00</start><duration>01:30</duration><persons><person guid="33333333-3333-4333-8333-333333333333">Ada</person></persons></event></room></day></schedule>""",
        """{"schedule": {"conference": {"days": [{"date": "2018-09-13", "rooms": {"Amphi": [{"id": 1, "title": "Première", "date": "2018-09-13T10:00:00+02:00", "start": "10:00", "duration": "1:30", "persons": [{"name": "Ada"}]}]}}]}}}""",
        "titre;jour;début;fin;durée;dernier jour;intervenants\nPremière;13/09/2018;10h;11:30;1:30;2018-09-14;\"Ada Martin (La Fing), animation\nBlaise\"\n",
    ];

    private static readonly string[] Odds =
        ["<", ">", "&", "\"", "'", ";", "{", "}", "[", "]", ":", ",", "\n", "\0", "\u202e", "9999", "-1", "99:99", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "24:00", "<!DOCTYPE a>", "\\ud800", "null", "T", "é", "=", "]]>", "<!--"];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Are_read_or_refused_and_never_throw(int file)
    {
        var chance = new Random(2018 + file);
        var (read, refused) = (0, 0);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var programme = ImportedFile.Read(Spoilt(Encoding.UTF8.GetBytes(Files[file]), chance), Paris.Zone);
            Assert.True(programme.Sessions.Count > 0 || programme.Problems.Count > 0);
            _ = programme.IsRefused ? refused++ : read++;
        }

        Assert.True(read > 50 && refused > 50, $"{read} read, {refused} refused");
    }

    private static byte[] Spoilt(byte[] bytes, Random chance)
    {
        var spoilt = bytes.ToList();
        for (var blow = chance.Next(1, 4); blow > 0; blow--)
        {
            var at = chance.Next(spoilt.Count);
            var length = Math.Min(chance.Next(12), spoilt.Count - at);
            spoilt.RemoveRange(at, chance.Next(3) == 0 ? spoilt.Count - at : length);
            spoilt.InsertRange(Math.Min(at, spoilt.Count), chance.Next(4) == 0 ? [(byte)chance.Next(256)] : Encoding.UTF8.GetBytes(chance.GetItems(Odds, 1)[0]));
        }

        return [.. spoilt];
    }
}
