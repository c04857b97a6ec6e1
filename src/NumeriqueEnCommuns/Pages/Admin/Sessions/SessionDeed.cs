namespace NumeriqueEnCommuns.Pages.Admin.Sessions;

/// <summary>What is done to a session as a whole, to one or to several at once.</summary>
public enum SessionDeed { Publish, Cancel, Restore, Copy, Delete }
