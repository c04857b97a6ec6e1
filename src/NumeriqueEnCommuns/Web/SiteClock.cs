using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Web;

/// <summary>What time it is at the event, wherever the server stands.</summary>
public sealed class SiteClock(TimeProvider time, PublishedProgramme programme)
{
    public DateTime Now => programme.Edition.LocalTime(time.GetUtcNow());
}
