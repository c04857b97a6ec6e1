namespace NumeriqueEnCommuns.Programme;

/// <summary>The event itself: its name, its days, its clock. There is one per site.</summary>
public sealed class Edition
{
    public int Id { get; private set; }
    public required string Name { get; set; }

    /// <summary>Short name for exchange formats: lower-case letters and digits, at least four.</summary>
    public required string Acronym { get; set; }

    public string? Subtitle { get; set; }
    public required string City { get; set; }
    public required DateOnly Starts { get; set; }
    public required DateOnly Ends { get; set; }

    /// <summary>The first day on which something may take place ahead of the event.</summary>
    public required DateOnly EveStarts { get; set; }

    /// <summary>IANA identifier, for example <c>Europe/Paris</c>.</summary>
    public required string TimeZone { get; set; }

    /// <summary>How the clock is called on screen: « heure de Paris ».</summary>
    public required string Clock { get; set; }

    public string? Hashtag { get; set; }
    public string? Twitter { get; set; }
    public string? Website { get; set; }
    public string? Introduction { get; set; }
    public string? IntroductionBy { get; set; }
    public List<Axis> Axes { get; } = [];
    public string? AxesBy { get; set; }

    /// <summary>How long it takes from one venue to another; a pair that is not listed is not known.</summary>
    public List<WalkingTime> WalkingTimes { get; } = [];

    /// <summary>« non conforme », « partiellement conforme » or « totalement conforme », as the law words it.</summary>
    public required string Accessibility { get; set; }

    public required string LicenceName { get; set; }
    public required string LicenceUrl { get; set; }

    /// <summary>Grows by one with every saved change of what the public may see.</summary>
    public long ContentVersion { get; private set; } = 1;

    /// <summary>Moment of the last change, in UTC.</summary>
    public DateTime ContentChangedAt { get; private set; }

    public void ContentChanged(DateTime utcNow)
    {
        ContentVersion++;
        ContentChangedAt = utcNow;
    }
}
