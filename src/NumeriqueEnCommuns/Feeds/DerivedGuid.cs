using System.Security.Cryptography;
using System.Text;

namespace NumeriqueEnCommuns.Feeds;

/// <summary>
/// A guid that follows from another one and a name, the same every time: SHA-256 of both, as UUID version 8 (RFC 9562, 5.8).
/// Version 5 would do the same with SHA-1. Never made from what names a person: it could be guessed and confirmed.
/// </summary>
internal static class DerivedGuid
{
    public static Guid Of(Guid parent, string name)
    {
        var hash = SHA256.HashData([.. parent.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)]);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true);
    }
}
