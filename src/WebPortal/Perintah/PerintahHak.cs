using EPupns.WebPortal.HakAkses;

namespace EPupns.WebPortal.Perintah;

/// <summary><c>hak</c>: writes the table of who may do what from the routes of the program.</summary>
public sealed class PerintahHak(RuteProgram rute) : IPerintah
{
    /// <inheritdoc />
    public static KartuPerintah Kartu { get; } = new(
        "hak",
        "[BERKAS]",
        "Menulis tabel hak akses: peran × rute × jangkauan.",
        "Menulis ke BERKAS, bawaannya docs/hak-akses.md. Kode keluar: 0 berhasil.");

    /// <inheritdoc />
    public async Task<int> JalankanAsync(Argumen argumen, Layar layar, CancellationToken batal)
    {
        var berkas = Path.GetFullPath(argumen.Kata.Count > 0 ? argumen.Kata[0] : Path.Combine("docs", "hak-akses.md"));
        await File.WriteAllTextAsync(berkas, TabelHak.Tulis(TabelHak.Susun(rute.Semua)), batal);
        await layar.Keluar.WriteLineAsync($"Tabel hak akses ditulis ke {berkas}");
        return KodeKeluar.Baik;
    }
}
