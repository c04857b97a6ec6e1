namespace NumeriqueEnCommuns.Tests.Pages.Admin.Accounts;

internal static class Inviting
{
    public static Task<HttpResponseMessage> InviteAsync(this Organiser administrator, string email, string role = "Organisation", string name = "Ada Martin") =>
        administrator.PostAsync("/admin/comptes/inviter", [new("Form.Name", name), new("Form.Email", email), new("Form.Role", role)]);
}
