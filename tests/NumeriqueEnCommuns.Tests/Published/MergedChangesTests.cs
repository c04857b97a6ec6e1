using NumeriqueEnCommuns.Published;
using static NumeriqueEnCommuns.Published.ChangeKind;
using Detail = NumeriqueEnCommuns.Published.PublicChange.Detail;

namespace NumeriqueEnCommuns.Tests.Published;

public sealed class MergedChangesTests
{
    private const int Session = 7;

    [Fact]
    public void What_was_first_stands_against_what_is_last()
    {
        var merged = Of([new Detail(Moved, "9h", "10h"), new Detail(Room, "Amphi", "Espace 7") { RoomLeft = 3 }], [new Detail(Moved, "10h", "11h")], [new Detail(Title, "Un", "Deux")]);

        var line = Assert.Single(merged);
        Assert.Equal([new Detail(Moved, "9h", "11h"), new Detail(Room, "Amphi", "Espace 7") { RoomLeft = 3 }, new Detail(Title, "Un", "Deux")], line.Details);
        Assert.Equal(3, line.Revision);
    }

    [Fact]
    public void What_is_again_as_it_was_is_not_told()
    {
        Assert.Single(Of([new Detail(Moved, "9h", "10h")]));

        Assert.Empty(Of([new Detail(Moved, "9h", "10h")], [new Detail(Moved, "10h", "9h")]));
        Assert.Equal([new Detail(Title, "Un", "Deux")], Of([new Detail(Moved, "9h", "10h"), new Detail(Title, "Un", "Deux")], [new Detail(Moved, "10h", "9h")]).Single().Details);
    }

    [Fact]
    public void Of_a_cancellation_and_its_restoration_the_last_is_told()
    {
        Assert.Equal([new Detail(Restored)], Of([new Detail(Cancelled, After: "grève")], [new Detail(Restored)]).Single().Details);
        Assert.Equal([new Detail(Cancelled, After: "panne"), new Detail(Moved, "9h", "10h")],
            Of([new Detail(Cancelled, After: "grève"), new Detail(Moved, "9h", "10h")], [new Detail(Restored)], [new Detail(Cancelled, After: "panne")]).Single().Details);
    }

    [Fact]
    public void A_publication_covers_the_rest_but_not_a_cancellation()
    {
        Assert.Equal([new Detail(New)], Of([new Detail(New)], [new Detail(Moved, "9h", "10h")]).Single().Details);
        Assert.Equal([new Detail(Cancelled)], Of([new Detail(New)], [new Detail(Moved, "9h", "10h")], [new Detail(Cancelled)]).Single().Details);
    }

    [Fact]
    public void Sessions_stand_apart_the_latest_first()
    {
        var merged = MergedChanges.Of([Change(1, 7, new Detail(Title, "Un", "Deux")), Change(2, 8, new Detail(Title, "A", "B")), Change(3, 9, new Detail(Title, "X", "Y")), Change(4, 7, new Detail(Title, "Deux", "Trois"))]);

        Assert.Equal([7, 9, 8], merged.Select(change => change.SessionId));
    }

    private static IReadOnlyList<PublicChange> Of(params Detail[][] saves) =>
        MergedChanges.Of(saves.Select((details, index) => Change(index + 1, Session, details)));

    private static PublicChange Change(long revision, int session, params Detail[] details) =>
        new(revision, DateTimeOffset.UnixEpoch.AddMinutes(revision), session, details);
}
