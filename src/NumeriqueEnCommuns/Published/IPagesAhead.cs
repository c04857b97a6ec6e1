namespace NumeriqueEnCommuns.Published;

/// <summary>What is made from a programme before it takes the place of the former one.</summary>
public interface IPagesAhead
{
    /// <summary>From now on, what is asked of the former one tells what to make.</summary>
    void Watch(PublishedProgramme former);

    /// <summary>Whatever becomes of it, the programme is published next.</summary>
    Task MakeAsync(PublishedProgramme former, PublishedProgramme next);
}
