namespace EPupns.Core.Akun;

/// <summary>A key file that only its owner can read, made once however many processes start together.</summary>
internal static class BerkasKunci
{
    private const UnixFileMode HanyaPemilik = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>What the file holds; when there is none yet, <paramref name="buat"/> makes it.</summary>
    public static string BacaAtauBuat(string folder, string nama, Func<string> buat)
    {
        var berkas = Path.Combine(Path.GetFullPath(folder), nama);
        if (!File.Exists(berkas))
        {
            SiapkanFolder(folder);
            Buat(berkas, buat());
        }

        return File.ReadAllText(berkas);
    }

    private static void SiapkanFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
            return;
        }

        Directory.CreateDirectory(folder, HanyaPemilik | UnixFileMode.UserExecute);
    }

    // Written aside and moved without overwriting: whoever comes second finds the first one's key, whole.
    private static void Buat(string berkas, string isi)
    {
        var sementara = $"{berkas}.{Guid.NewGuid():N}";
        TulisSampaiCakram(sementara, isi);
        try
        {
            File.Move(sementara, berkas, overwrite: false);
        }
        catch (IOException) when (File.Exists(berkas))
        {
            File.Delete(sementara);
        }
    }

    private static void TulisSampaiCakram(string berkas, string isi)
    {
        var pilihan = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            pilihan.UnixCreateMode = HanyaPemilik;
        }

        using var aliran = new FileStream(berkas, pilihan);
        using var penulis = new StreamWriter(aliran);
        penulis.Write(isi);
        penulis.Flush();
        aliran.Flush(flushToDisk: true);
    }
}
