namespace EPupns.Core.Cadangan;

/// <summary>Files that only their owner may read, from their first byte on.</summary>
internal static class BerkasRahasia
{
    private const UnixFileMode HanyaPemilik = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>A new one.</summary>
    /// <exception cref="IOException">It is there already.</exception>
    public static FileStream Buat(string jalan)
    {
        var pilihan = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            pilihan.UnixCreateMode = HanyaPemilik;
        }

        return new FileStream(jalan, pilihan);
    }
}
