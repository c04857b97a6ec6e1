using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;

namespace NumeriqueEnCommuns.Pages.Admin.Edition;

/// <summary>From the values of the edition's fields to its form, and back.</summary>
public static class EditionValues
{
    public static EditionForm FormOf(IReadOnlyDictionary<string, string?> values)
    {
        var dates = Notation.Read<EditionDates>(values[EditionSubject.Dates]!);
        var clock = Notation.Read<EditionClock>(values[EditionSubject.Clock]!);
        var licence = Notation.Read<EditionLicence>(values[EditionSubject.Licence]!);
        return new EditionForm
        {
            Name = values[EditionSubject.Name],
            Subtitle = values[EditionSubject.Subtitle],
            City = values[EditionSubject.City],
            Starts = dates.Starts,
            Ends = dates.Ends,
            EveStarts = dates.EveStarts == dates.Starts ? null : dates.EveStarts,
            TimeZone = clock.TimeZone,
            Clock = clock.Name,
            Hashtag = values[EditionSubject.Hashtag],
            Twitter = values[EditionSubject.Twitter],
            Website = values[EditionSubject.Website],
            Introduction = values[EditionSubject.Introduction],
            IntroductionBy = values[EditionSubject.IntroductionBy],
            Axes = AxisRow.Of(values[EditionSubject.Axes]),
            AxesBy = values[EditionSubject.AxesBy],
            Accessibility = values[EditionSubject.Accessibility],
            LicenceName = licence.Name,
            LicenceUrl = licence.Url,
            Walks = WalkRow.Of(values[EditionSubject.WalkingTimes]),
        };
    }

    public static IReadOnlyDictionary<string, string?> Of(EditionForm form)
    {
        var values = new Dictionary<string, string?>
        {
            [EditionSubject.Name] = Typed.Line(form.Name),
            [EditionSubject.Subtitle] = Typed.Line(form.Subtitle),
            [EditionSubject.City] = Typed.Line(form.City),
            [EditionSubject.Clock] = Notation.Write(new EditionClock(Typed.Line(form.TimeZone) ?? "", Typed.Line(form.Clock) ?? "")),
            [EditionSubject.Hashtag] = Typed.Line(form.Hashtag),
            [EditionSubject.Twitter] = Typed.Line(form.Twitter),
            [EditionSubject.Website] = Typed.Line(form.Website),
            [EditionSubject.Introduction] = Typed.Text(form.Introduction),
            [EditionSubject.IntroductionBy] = Typed.Line(form.IntroductionBy),
            [EditionSubject.Axes] = AxisRow.ValueOf(form.Axes),
            [EditionSubject.AxesBy] = Typed.Line(form.AxesBy),
            [EditionSubject.Accessibility] = Typed.Line(form.Accessibility),
            [EditionSubject.Licence] = Notation.Write(new EditionLicence(Typed.Line(form.LicenceName) ?? "", Typed.Line(form.LicenceUrl) ?? "")),
            [EditionSubject.WalkingTimes] = WalkRow.ValueOf(form.Walks),
        };
        // a date that could not be read is said beside its field, and nothing is saved
        if (form is { Starts: { } starts, Ends: { } ends })
            values.Add(EditionSubject.Dates, Notation.Write(new EditionDates(starts, ends, form.EveStarts ?? starts)));
        return values;
    }

    /// <summary>The form's field that shows a stored field's refusal.</summary>
    public static string FormFieldOf(string field) => field switch
    {
        EditionSubject.Dates => nameof(EditionForm.Ends),
        EditionSubject.Clock => nameof(EditionForm.TimeZone),
        EditionSubject.Licence => nameof(EditionForm.LicenceUrl),
        EditionSubject.WalkingTimes => nameof(EditionForm.Walks),
        _ => Web.French.Capitalised(field),
    };
}
