using NumeriqueEnCommuns.Data;

namespace NumeriqueEnCommuns.Pages.Admin.Sessions;

public sealed class RestorationModel(ProgrammeDb db, SessionDeeds deeds) : DeedPage(db, deeds)
{
    public override string Verb => "Rétablir";
    public override string Explanation => "Elle sera de nouveau au programme comme avant son annulation. Le motif disparaît.";

    protected override SessionDeed Deed => SessionDeed.Restore;
}
