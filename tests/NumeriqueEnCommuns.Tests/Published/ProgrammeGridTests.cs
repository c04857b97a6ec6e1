using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Tests.Published;

public sealed class ProgrammeGridTests(Site2018 site) : IClassFixture<Site2018>
{
    [Fact]
    public void What_has_no_place_comes_first_then_rooms_in_the_order_of_the_venues()
    {
        var grid = GridOf("jeudi-13-septembre");

        Assert.Equal(
            [null, "Stereolux", "Amphi 150", "Espace 1", "Espace 2", "Espace 3", "Espace 4", "Espace 5", "Espace 6", "Espace 7", "Forum", "Parvis des Machines de l’île"],
            grid.Columns.Select(column => column.Room?.Name));
    }

    [Fact]
    public void A_venue_without_a_room_has_a_column_of_its_own()
    {
        var grid = GridOf("vendredi-14-septembre");

        Assert.Contains(grid.Columns, column => column is { Room: null, Venue.Slug: "ecole-d-architecture" });
    }

    [Theory]
    [InlineData("jeudi-13-septembre")]
    [InlineData("vendredi-14-septembre")]
    public void Every_entry_with_an_hour_stands_once(string day)
    {
        var expected = EntriesOf(day).Select(entry => entry.Session.Slug).Order();

        var grid = GridOf(day);

        var shown = grid.Timetable.Rows.SelectMany(row => row).Select(cell => cell.Item?.Session.Slug).OfType<string>().Order();
        Assert.Equal(expected, shown);
        Assert.Empty(grid.WithoutHour);
    }

    [Fact]
    public void What_has_no_hour_stands_beside()
    {
        var grid = GridOf("mercredi-12-septembre");

        Assert.Empty(grid.Timetable.Bands);
        Assert.Equal(2, grid.WithoutHour.Count);
    }

    private ProgrammeGrid GridOf(string day) => ProgrammeGrid.Of(site.Programme.Day(day)!, EntriesOf(day));

    private List<ProgrammeEntry> EntriesOf(string day) =>
        [.. ProgrammeSelection.Of(site.Programme, new SessionFilter { Day = site.Programme.Day(day) }).Entries];
}
