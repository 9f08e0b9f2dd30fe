using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasbor;

namespace EPupns.Core.Ekspor;

/// <summary>The missing, to be followed up (leap 11).</summary>
public sealed class TabelBelumIkut(DaftarBelumIkut daftar) : TabelEkspor<OrangBelumIkut>
{
    private const string Beralasan = "beralasan";
    private const string TanpaAlasan = "tanpa_alasan";

    /// <inheritdoc />
    public override string Kode => "belum_ikut";

    /// <inheritdoc />
    public override string Judul => "PNS yang belum mendaftar";

    /// <inheritdoc />
    public override string Keterangan => "Yang ada dalam SAPK dan belum mendaftar, dengan alasan yang dinyatakan unit atau instansi, untuk ditindaklanjuti.";

    /// <inheritdoc />
    public override Wewenang Wewenang => Wewenang.LihatDasbor;

    /// <inheritdoc />
    public override IReadOnlyList<PilihanKeadaan> Keadaan { get; } = [new(TanpaAlasan, "Belum jelas alasannya"), new(Beralasan, "Sudah ada alasannya")];

    /// <inheritdoc />
    public override IReadOnlyList<Kolom<OrangBelumIkut>> Kolom { get; } =
    [
        Teks("NIP", o => o.Nip),
        Teks("Nama", o => o.Nama, 34),
        Teks("Kode instansi", o => o.InstansiKode, 14),
        Teks("Unit kerja", o => o.UnitKerja, 36),
        Teks("Alasan", o => o.Alasan?.Sebab.Sebutan(), 24),
        Hari("Sejak", o => o.Alasan?.Sejak),
        Teks("Catatan", o => o.Alasan?.Catatan, 40),
        Teks("Dinyatakan oleh", o => o.Oleh, 26),
        Waktu("Dinyatakan pada (WIB)", o => o.Alasan?.Waktu),
    ];

    /// <inheritdoc />
    public override Task<long> HitungAsync(PermintaanTabel permintaan, CancellationToken batal) => daftar.HitungAsync(Saringan(permintaan, null), permintaan.Petugas, batal);

    /// <inheritdoc />
    protected override Task<IReadOnlyList<OrangBelumIkut>> PotongAsync(PermintaanTabel permintaan, OrangBelumIkut? sesudah, int banyak, CancellationToken batal) =>
        daftar.AmbilAsync(Saringan(permintaan, sesudah), permintaan.Petugas, banyak, batal);

    private static SaringanBelumIkut Saringan(PermintaanTabel permintaan, OrangBelumIkut? sesudah) => new()
    {
        Instansi = permintaan.Saringan.Instansi, Setelah = sesudah?.Nip, Beralasan = permintaan.Saringan.Keadaan switch { Beralasan => true, TanpaAlasan => false, _ => null },
    };
}
