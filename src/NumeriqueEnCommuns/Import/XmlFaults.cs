using System.Xml;

namespace NumeriqueEnCommuns.Import;

/// <summary>Why XML was refused, for people. The parser's own message is in English and tells the fault by its shape alone.</summary>
internal static class XmlFaults
{
    public static string InFrench(XmlException wrong) => wrong.Message switch
    {
        var message when message.Contains("DTD", StringComparison.Ordinal) => "le fichier contient une déclaration DOCTYPE, qui pourrait lire d’autres fichiers ou grossir sans fin. Retirez-la.",
        var message when message.Contains("encoding", StringComparison.OrdinalIgnoreCase) => "le texte n’est pas dans l’encodage annoncé. Enregistrez le fichier en UTF-8, puis recommencez.",
        _ => "ce n’est pas du XML bien formé\u202f: le fichier est coupé ou abîmé. Exportez-le de nouveau.",
    };
}
