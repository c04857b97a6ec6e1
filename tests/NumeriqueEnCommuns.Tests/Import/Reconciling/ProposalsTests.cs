using Microsoft.Extensions.DependencyInjection;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Import;
using NumeriqueEnCommuns.Import.Reconciling;

namespace NumeriqueEnCommuns.Tests.Import.Reconciling;

public sealed class ProposalsTests(Site2018 site) : IClassFixture<Site2018>
{
    [Theory]
    [InlineData("AMPHI 150", "Known", "amphi-150")]
    [InlineData("Amphi 150 — École Nationale Supérieure d’Architecture", "Known", "amphi-150")]
    [InlineData("Stereolux", "Known", "stereolux")]
    [InlineData("Lieu non annoncé", "Nothing", null)]
    [InlineData("Lieu non annoncé (2)", "Nothing", null)]
    [InlineData("Grenier", "Nothing", null)]
    public async Task A_room_is_known_by_its_name_and_that_of_its_venue(string name, string destination, string? slug)
    {
        var proposed = await ForAsync(new ImportedSession(1, "A", new DateOnly(2018, 9, 13)) { Place = new ImportedPlace(name, null) });

        var expected = slug is null ? destination : $"{destination}-{site.Programme.Rooms.Single(room => room.Slug == slug).Id}";
        Assert.Equal(expected, proposed.Rooms[name]);
    }

    [Fact]
    public async Task A_room_is_known_by_its_identifier_whatever_it_is_called()
    {
        var room = site.Programme.Rooms.Single(room => room.Slug == "amphi-150");

        var proposed = await ForAsync(new ImportedSession(1, "A", new DateOnly(2018, 9, 13)) { Place = new ImportedPlace("Big hall", room.Guid) });

        Assert.Equal($"Known-{room.Id}", proposed.Rooms["Big hall"]);
    }

    [Fact]
    public async Task Types_and_tracks_are_known_by_their_names_and_made_otherwise()
    {
        var track = site.Programme.Tracks[0];

        var proposed = await ForAsync(new ImportedSession(1, "A", new DateOnly(2018, 9, 13)) { Type = "ATELIERS", Track = track.Name.ToUpperInvariant() });
        var other = await ForAsync(new ImportedSession(1, "A", new DateOnly(2018, 9, 13)) { Type = "Veillée", Track = "Ailleurs" });
        var pause = await ForAsync(new ImportedSession(1, "A", new DateOnly(2018, 9, 13)) { Type = "Pause" });

        Assert.Equal($"Known-{site.Programme.Formats.Single(format => format.Slug == "atelier").Id}", proposed.Types["ATELIERS"]);
        Assert.Equal($"Known-{track.Id}", proposed.Tracks.Values.Single());
        Assert.Equal(("New", "New"), (other.Types["Veillée"], other.Tracks["Ailleurs"]));
        Assert.Contains(site.Programme.Formats.Where(format => format.IsBreak), format => pause.Types["Pause"] == $"Known-{format.Id}");
    }

    private async Task<Correspondence> ForAsync(ImportedSession session)
    {
        _ = site.Programme;
        await using var scope = site.Services.CreateAsyncScope();
        var ground = await Ground.ReadAsync(scope.ServiceProvider.GetRequiredService<ProgrammeDb>());
        return new Proposals(ground).For(new FileNames(new ImportedProgramme([session], [])));
    }
}
