namespace NumeriqueEnCommuns.Web;

/// <summary>On what another site may show in a frame: parts that are made for it, with nothing to press that changes anything.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FramedAnywhereAttribute : Attribute;
