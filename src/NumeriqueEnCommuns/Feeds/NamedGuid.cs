using System.Security.Cryptography;
using System.Text;

namespace NumeriqueEnCommuns.Feeds;

/// <summary>
/// A UUID made of a name (version 5 of RFC 9562, in a private namespace): the same name makes the same one, on every
/// server and for ever. Only for what has no identifier of its own, and never from what identifies a person.
/// </summary>
public static class NamedGuid
{
    private static readonly Guid Namespace = new("5bd2bb6a-1b26-4c5c-9d0f-6f3f8c1f0a41");

    public static Guid Of(string name)
    {
        // RFC 9562 asks for SHA-1: it names things here, it guards nothing
#pragma warning disable CA5350
        var hash = SHA1.HashData([.. Namespace.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)]).AsSpan(0, 16);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true);
    }
}
