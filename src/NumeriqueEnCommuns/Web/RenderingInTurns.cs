using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace NumeriqueEnCommuns.Web;

/// <summary>A page that is made on a thread of <see cref="SideWork"/> lets go of the processor at each of its parts.</summary>
internal static class RenderingInTurns
{
    public static void AddRenderingInTurns(this IServiceCollection services)
    {
        services.Wrap<IRazorPageActivator>(inner => new PageActivator(inner));
        services.Wrap<ITagHelperActivator>(inner => new TagHelperActivator(inner));
    }

    private static void Wrap<T>(this IServiceCollection services, Func<T, T> wrapped) where T : class
    {
        var inner = services.Last(service => service.ServiceType == typeof(T)).ImplementationType!;
        services.Replace(ServiceDescriptor.Singleton(provider => wrapped((T)ActivatorUtilities.CreateInstance(provider, inner))));
    }

    private sealed class PageActivator(IRazorPageActivator inner) : IRazorPageActivator
    {
        public void Activate(IRazorPage page, ViewContext context)
        {
            SideWork.LetGo();
            inner.Activate(page, context);
        }
    }

    private sealed class TagHelperActivator(ITagHelperActivator inner) : ITagHelperActivator
    {
        public TTagHelper Create<TTagHelper>(ViewContext context) where TTagHelper : ITagHelper
        {
            SideWork.LetGo();
            return inner.Create<TTagHelper>(context);
        }
    }
}
