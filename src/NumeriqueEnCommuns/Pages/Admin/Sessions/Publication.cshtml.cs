using NumeriqueEnCommuns.Data;

namespace NumeriqueEnCommuns.Pages.Admin.Sessions;

public sealed class PublicationModel(ProgrammeDb db, SessionDeeds deeds) : DeedPage(db, deeds)
{
    public override string Verb => "Publier";
    public override string Explanation => "Tout le monde la verra aussitôt, et son adresse répondra toujours\u202f: on peut ensuite l’annuler, mais plus la supprimer.";

    protected override SessionDeed Deed => SessionDeed.Publish;
}
