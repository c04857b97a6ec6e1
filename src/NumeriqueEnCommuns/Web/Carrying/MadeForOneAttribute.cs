namespace NumeriqueEnCommuns.Web.Carrying;

/// <summary>On a public page or feed of which there are as many as there are visitors: it is made each time, and takes no room in the cache.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MadeForOneAttribute : Attribute;
