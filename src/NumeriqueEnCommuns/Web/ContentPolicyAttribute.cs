namespace NumeriqueEnCommuns.Web;

/// <summary>On what stands on its own, with a content security policy made for it: who may show it in a frame is still said for all.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ContentPolicyAttribute(string policy) : Attribute
{
    public string Policy => policy;
}
