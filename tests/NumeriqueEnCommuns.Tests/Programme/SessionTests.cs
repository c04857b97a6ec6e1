using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Tests.Programme;

public sealed class SessionTests
{
    private static readonly DateOnly Thursday = new(2018, 9, 13);
    private static readonly DateOnly Friday = new(2018, 9, 14);
    private static readonly DateTime Now = new(2018, 9, 12, 8, 0, 0, DateTimeKind.Utc);

    private readonly Session session = new()
    {
        Id = 1,
        Guid = Guid.NewGuid(),
        Slug = "self-data",
        Title = "Self Data",
        Format = new Format { Id = 1, Slug = "atelier", Name = "Atelier", Plural = "Ateliers" },
    };

    [Fact]
    public void Is_a_draft_open_to_all_until_somebody_says_otherwise()
    {
        Assert.Equal(SessionStatus.Draft, session.Status);
        Assert.Equal(Access.Open, session.Access);
    }

    [Fact]
    public void Takes_its_hours_on_its_day()
    {
        session.Reschedule(Thursday, new TimeOnly(14, 30), new TimeOnly(16, 0));

        Assert.Equal(Thursday, session.Day);
        Assert.Equal(new DateTime(2018, 9, 13, 14, 30, 0, DateTimeKind.Unspecified), session.Start);
        Assert.Equal(new DateTime(2018, 9, 13, 16, 0, 0, DateTimeKind.Unspecified), session.End);
    }

    [Fact]
    public void Ends_after_midnight_where_it_has_a_last_day()
    {
        session.Reschedule(Thursday, new TimeOnly(21, 0), new TimeOnly(2, 0), Friday);

        Assert.Equal(Friday, session.LastDay);
        Assert.Equal(new DateTime(2018, 9, 14, 2, 0, 0, DateTimeKind.Unspecified), session.End);
    }

    [Fact]
    public void Has_a_last_day_only_where_that_is_another_day()
    {
        session.Reschedule(Thursday, new TimeOnly(14, 0), new TimeOnly(15, 0), Thursday);

        Assert.Null(session.LastDay);
    }

    [Fact]
    public void Has_an_open_end_where_only_the_start_is_known()
    {
        session.Reschedule(Thursday, new TimeOnly(21, 0), end: null);

        Assert.Equal(new DateTime(2018, 9, 13, 21, 0, 0, DateTimeKind.Unspecified), session.Start);
        Assert.Null(session.End);
    }

    [Fact]
    public void Gives_up_its_hours_where_only_the_day_is_known()
    {
        session.Reschedule(Thursday, new TimeOnly(9, 0), new TimeOnly(10, 0));

        session.Reschedule(Friday, start: null, end: null);

        Assert.Equal((Friday, null, null), (session.Day, session.Start, session.End));
    }

    [Theory]
    [InlineData("14:30", "14:00")]
    [InlineData("14:30", "14:30")]
    [InlineData(null, "14:30")]
    public void Refuses_an_end_that_follows_no_start_and_stays_as_it_was(string? start, string end)
    {
        session.Reschedule(Thursday, new TimeOnly(9, 0), new TimeOnly(10, 0));

        var refusal = Assert.Throws<ArgumentException>(() => session.Reschedule(Friday, Hour(start), Hour(end)));

        Assert.Equal("end", refusal.ParamName);
        Assert.Equal((Thursday, 9, 10), (session.Day, session.Start?.Hour, session.End?.Hour));
    }

    [Fact]
    public void Refuses_a_last_day_before_its_day() =>
        Assert.Throws<ArgumentException>(() => session.Reschedule(Friday, new TimeOnly(9, 0), new TimeOnly(10, 0), Thursday));

    [Fact]
    public void Cannot_be_cancelled_while_it_is_a_draft()
    {
        Assert.Throws<InvalidOperationException>(() => session.Cancel(Now, "Grève"));

        Assert.Equal((SessionStatus.Draft, null, null), (session.Status, session.CancelledAt, session.CancellationReason));
    }

    [Fact]
    public void Keeps_when_and_why_it_was_cancelled()
    {
        session.Publish();

        session.Cancel(Now, "Grève");

        Assert.Equal((SessionStatus.Cancelled, Now, "Grève"), (session.Status, session.CancelledAt, session.CancellationReason));
    }

    [Fact]
    public void Forgets_its_cancellation_when_it_is_published_again()
    {
        session.Publish();
        session.Cancel(Now, "Grève");

        session.Publish();

        Assert.Equal((SessionStatus.Published, null, null), (session.Status, session.CancelledAt, session.CancellationReason));
    }

    private static TimeOnly? Hour(string? text) => text is null ? null : TimeOnly.ParseExact(text, "HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
