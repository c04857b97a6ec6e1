using NumeriqueEnCommuns.Journal;

namespace NumeriqueEnCommuns.Pages.Admin.Journal;

/// <summary>Takes back a whole revision, or one line of it.</summary>
public sealed record UndoButton(RevisionView Revision, LineView? Line)
{
    /// <summary>What is already undone needs no button, nor the only line of a revision beside that of the whole.</summary>
    public bool IsOffered => Line is null
        ? !Revision.IsUndone && Revision.OtherThings == 0 && !Revision.Lines.Any(line => line.IsForLife)
        : !Line.IsUndone && Revision.HasSeveralLines && !Line.IsForLife;

    /// <summary>What is the edition's is in the hands of those who may edit it.</summary>
    public bool IsOfEdition => Revision.Things.Any(thing => thing.Kind is SubjectKind.Edition);

    public string Text => (Line, Revision.IsDeletion) switch
    {
        ({ Event: LineEvent.Deleted }, _) or (null, true) => "Rétablir",
        (null, _) => "Annuler cette modification",
        _ => "Annuler",
    };

    /// <summary>Several buttons of one page say the same: this tells them apart.</summary>
    public string Of => Line is null ? $" de {Revision.Who}, {Revision.When}" : $" : {Line.Label}";
}
