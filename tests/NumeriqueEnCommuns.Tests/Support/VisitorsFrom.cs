using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace NumeriqueEnCommuns.Tests.Support;

/// <summary>All requests come from one address.</summary>
public sealed class VisitorsFrom(string address) : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((http, rest) =>
        {
            http.Connection.RemoteIpAddress = IPAddress.Parse(address);
            return rest(http);
        });
        next(app);
    };
}
