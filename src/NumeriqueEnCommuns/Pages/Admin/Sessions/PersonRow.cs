using System.ComponentModel.DataAnnotations;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Pages.Admin.Sessions;

/// <summary>Somebody in a session, as typed: a name that is known, or that of somebody new.</summary>
public sealed class PersonRow
{
    [Display(Name = "Nom")]
    public string? Name { get; set; }

    /// <summary>Who stood here when the form was opened, and under which name: whoever is renamed meanwhile stays the same person.</summary>
    public int? Speaker { get; set; }

    public string? NameBefore { get; set; }

    /// <summary>Of somebody new.</summary>
    [Display(Name = "Si ce nom est nouveau")]
    public SpeakerKind Type { get; set; }

    [Display(Name = "Rôle")]
    public Role Role { get; set; }

    [Display(Name = "Affiliation imprimée")]
    public string? Affiliation { get; set; }

    [Display(Name = "Sous réserve")]
    public bool Tentative { get; set; }

    public bool IsEmpty => Typed.Line(Name) is null && Typed.Line(Affiliation) is null;

    public bool IsUnchanged => Speaker is not null && Typed.Line(Name) == Typed.Line(NameBefore);

    public static PersonRow Of(SessionPerson person) =>
        new() { Speaker = person.Speaker, Role = person.Role, Affiliation = person.Affiliation, Tentative = person.Tentative };

    public void Become(int speaker, string name) => (Speaker, Name, NameBefore) = (speaker, name, name);

    /// <summary>Only once it is known who it is.</summary>
    public SessionPerson Value() => new(Speaker ?? 0, Role, Typed.Line(Affiliation), Tentative);
}
