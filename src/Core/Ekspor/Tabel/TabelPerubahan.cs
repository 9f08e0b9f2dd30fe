using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Data;
using EPupns.Core.Pengisian;
using EPupns.Core.Verifikasi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Ekspor;

/// <summary>One row of <see cref="TabelPerubahan"/>.</summary>
/// <param name="Formulir">Whose form.</param>
/// <param name="Perubahan">The change.</param>
/// <param name="Putusan">The decision that counts.</param>
public sealed record BarisPerubahan(FormulirPns Formulir, BarisKasus Perubahan, TandaBaris Putusan);

/// <summary>What was decided about each change of the forms that every level is done with: before and after, who, on which level, why, with which papers.</summary>
public sealed class TabelPerubahan(EPupnsDb db, BacaKasus baca) : TabelEkspor<BarisPerubahan>
{
    private const string Setuju = "setuju";
    private const string Tolak = "tolak";

    /// <inheritdoc />
    public override string Kode => "perubahan";

    /// <inheritdoc />
    public override string Judul => "Perubahan yang sudah diputuskan";

    /// <inheritdoc />
    public override string Keterangan => "Tiap perubahan pada formulir yang selesai: sebelum dan sesudah, siapa memutuskan di tingkat mana dan mengapa, serta sidik berkas pendukungnya.";

    /// <inheritdoc />
    public override Wewenang Wewenang => Wewenang.LihatFormulir;

    /// <inheritdoc />
    public override IReadOnlyList<PilihanKeadaan> Keadaan { get; } = [new(Setuju, "Disetujui"), new(Tolak, "Ditolak")];

    /// <inheritdoc />
    public override string? NamaTanggal => "Tanggal putusan";

    /// <inheritdoc />
    public override IReadOnlyList<Kolom<BarisPerubahan>> Kolom { get; } =
    [
        Teks("Nomor registrasi", b => b.Formulir.Nomor, 17),
        Teks("NIP", b => b.Formulir.Nip),
        Teks("Nama", b => b.Formulir.Nama, 34),
        Teks("Kode instansi", b => b.Formulir.InstansiKode, 14),
        Teks("Bagian", b => b.Perubahan.Bagian.Judul, 24),
        Teks("Catatan", b => b.Perubahan.Catatan, 28),
        Teks("Isian", b => b.Perubahan.Isian?.Label ?? "Seluruh catatan", 28),
        Teks("Sebelum", b => Nilai(b.Perubahan, r => r.Lama, b.Perubahan.Lama), 34),
        Teks("Sesudah", b => Nilai(b.Perubahan, r => r.Baru, b.Perubahan.Baru), 34),
        Teks("Putusan", b => b.Putusan.Jenis == JenisPutusan.Setuju ? "Disetujui" : "Ditolak", 12),
        Teks("Tingkat", b => b.Putusan.Tingkat.ToString().ToUpperInvariant(), 10),
        Teks("Diputuskan oleh", b => b.Putusan.Oleh, 26),
        Waktu("Diputuskan pada (WIB)", b => b.Putusan.Waktu),
        Teks("Alasan", b => b.Putusan.Alasan, 34),
        Teks("Sidik berkas", b => string.Join(' ', b.Perubahan.Berkas.SelectMany(k => k.Lampiran).Select(l => l.Sidik).Distinct()), 68),
    ];

    /// <summary>A form is read whole, and has several rows.</summary>
    protected override int Sekali => 50;

    /// <inheritdoc />
    public override async Task<long> HitungAsync(PermintaanTabel permintaan, CancellationToken batal) => await Saring(permintaan).SumAsync(f => (long)f.BanyakPerubahan, batal);

    /// <inheritdoc />
    protected override async Task<IReadOnlyList<BarisPerubahan>> PotongAsync(PermintaanTabel permintaan, BarisPerubahan? sesudah, int banyak, CancellationToken batal)
    {
        var nip = sesudah?.Formulir.Nip ?? "";
        while (await BerikutAsync(permintaan, nip, banyak, batal) is { Count: > 0 } rombongan)
        {
            var baris = new List<BarisPerubahan>();
            foreach (var formulir in rombongan)
            {
                baris.AddRange(await SusunAsync(formulir, permintaan.Saringan, batal));
            }

            if (baris.Count > 0)
            {
                return baris;
            }

            nip = rombongan[^1].Nip;
        }

        return [];
    }

    private Task<List<FormulirPns>> BerikutAsync(PermintaanTabel permintaan, string nip, int banyak, CancellationToken batal) =>
        Saring(permintaan).Where(f => string.Compare(f.Nip, nip) > 0).OrderBy(f => f.Nip).Take(banyak).ToListAsync(batal);

    private IQueryable<FormulirPns> Saring(PermintaanTabel permintaan)
    {
        var semua = CakupanFormulir.Terapkan(db.Set<FormulirPns>().AsNoTracking(), permintaan.Petugas).Where(f => f.Keadaan == KeadaanFormulir.Selesai);
        return permintaan.Saringan.Instansi is { } instansi ? semua.Where(f => f.InstansiKode == instansi) : semua;
    }

    private async Task<IEnumerable<BarisPerubahan>> SusunAsync(FormulirPns formulir, SaringanTabel saringan, CancellationToken batal)
    {
        var kasus = await baca.SusunAsync(formulir, batal, denganRiwayat: false);
        return (kasus?.Baris ?? []).Where(b => b.Putusan is { } p && Cocok(p, saringan)).Select(b => new BarisPerubahan(formulir, b, b.Putusan!));
    }

    private static bool Cocok(TandaBaris putusan, SaringanTabel saringan) =>
        (saringan.Keadaan is null || saringan.Keadaan == (putusan.Jenis == JenisPutusan.Setuju ? Setuju : Tolak)) && putusan.Waktu >= saringan.Mulai && putusan.Waktu < saringan.Batas;

    private static string? Nilai(BarisKasus baris, Func<RincianBaris, string?> ambil, string? satu) => baris.Rincian.Count == 0 ? satu
        : string.Join("; ", baris.Rincian.Where(r => ambil(r) is { Length: > 0 }).Select(r => $"{r.Label}: {ambil(r)}"));
}
