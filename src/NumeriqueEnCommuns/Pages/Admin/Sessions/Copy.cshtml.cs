using NumeriqueEnCommuns.Data;

namespace NumeriqueEnCommuns.Pages.Admin.Sessions;

public sealed class CopyModel(ProgrammeDb db, SessionDeeds deeds) : DeedPage(db, deeds)
{
    public override string Verb => "Copier";
    public override string Explanation => "La copie est un brouillon du même jour, sans horaire ni salle, avec les mêmes textes et les mêmes personnes.";

    protected override SessionDeed Deed => SessionDeed.Copy;
}
