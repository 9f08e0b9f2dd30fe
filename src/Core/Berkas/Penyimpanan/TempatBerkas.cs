namespace EPupns.Core.Berkas;

/// <summary>Where a file is within a store: two levels deep by the beginning of its fingerprint, and never by a name that somebody gave.</summary>
internal static class TempatBerkas
{
    /// <summary>The place.</summary>
    /// <exception cref="ArgumentException">Not a fingerprint.</exception>
    public static string Dari(string sidik) => sidik.Length == 64 && sidik.All(char.IsAsciiHexDigitLower)
        ? $"{sidik[..2]}/{sidik[2..4]}/{sidik}"
        : throw new ArgumentException("Sidik berkas harus 64 angka heksadesimal.", nameof(sidik));
}
