using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Data;
using EPupns.Core.Dasbor;
using EPupns.Core.Referensi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Ekspor;

/// <summary>One row of <see cref="TabelPartisipasi"/>.</summary>
/// <param name="Instansi">The agency.</param>
/// <param name="Hitungan">The last count of one unit of it.</param>
public sealed record BarisPartisipasi(Instansi Instansi, HitunganUnit Hitungan);

/// <summary>How far each unit is, by the last count: agency by agency, unit by unit.</summary>
public sealed class TabelPartisipasi(EPupnsDb db) : TabelEkspor<BarisPartisipasi>
{
    /// <inheritdoc />
    public override string Kode => "partisipasi";

    /// <inheritdoc />
    public override string Judul => "Partisipasi per unit kerja";

    /// <inheritdoc />
    public override string Keterangan => "Jumlah orang pada tiap tahap, per instansi dan unit kerja, menurut hitungan terakhir dasbor. Tanpa data pribadi.";

    /// <inheritdoc />
    public override Wewenang Wewenang => Wewenang.LihatDasbor;

    /// <inheritdoc />
    public override IReadOnlyList<Kolom<BarisPartisipasi>> Kolom { get; } =
    [
        Teks("Kode instansi", b => b.Instansi.Kode, 14),
        Teks("Instansi", b => b.Instansi.Nama, 36),
        Teks("Unit kerja", b => b.Hitungan.Unit.Length == 0 ? "(tanpa unit kerja)" : b.Hitungan.Unit, 40),
        Angka("PNS menurut SAPK", b => b.Hitungan.Populasi),
        Angka("Belum mendaftar", b => b.Hitungan.BelumDaftar),
        Angka("Di antaranya beralasan", b => b.Hitungan.Beralasan),
        Angka("Terdaftar", b => b.Hitungan.Terdaftar),
        Angka("Menunggu persetujuan", b => b.Hitungan.MenungguPersetujuan),
        Angka("Belum mulai mengisi", b => b.Hitungan.BelumMengisi),
        Angka("Sedang mengisi", b => b.Hitungan.Mengisi),
        Angka("Diperiksa SKPD", b => b.Hitungan.DiSkpd),
        Angka("Diperiksa BKD", b => b.Hitungan.DiBkd),
        Angka("Diperiksa BKN", b => b.Hitungan.DiBkn),
        Angka("Dikembalikan", b => b.Hitungan.Dikembalikan),
        Angka("Selesai", b => b.Hitungan.Selesai),
        Waktu("Dihitung pada (WIB)", b => b.Hitungan.DihitungPada),
    ];

    /// <inheritdoc />
    public override async Task<long> HitungAsync(PermintaanTabel permintaan, CancellationToken batal)
    {
        var kode = (await InstansiAsync(permintaan, null, batal)).ConvertAll(i => i.Kode);
        return kode.Count == 0 ? 0 : await Terakhir().LongCountAsync(h => kode.Contains(h.InstansiKode), batal);
    }

    /// <inheritdoc />
    protected override async Task<IReadOnlyList<BarisPartisipasi>> PotongAsync(PermintaanTabel permintaan, BarisPartisipasi? sesudah, int banyak, CancellationToken batal)
    {
        var satuUnit = CakupanDasbor.Dari(permintaan.Petugas)?.Unit;
        foreach (var instansi in await InstansiAsync(permintaan, sesudah?.Instansi.Kode, batal))
        {
            var unit = await Terakhir().Where(h => h.InstansiKode == instansi.Kode && (satuUnit == null || h.Unit == satuUnit)).OrderBy(h => h.Unit).ToListAsync(batal);
            if (unit.Count > 0)
            {
                return [.. unit.Select(h => new BarisPartisipasi(instansi, h))];
            }
        }

        return [];
    }

    private IQueryable<HitunganUnit> Terakhir() =>
        db.Set<HitunganUnit>().AsNoTracking().Where(h => h.Hari == db.Set<HitunganInstansi>().Where(i => i.InstansiKode == h.InstansiKode).Max(i => i.Hari));

    private async Task<List<Instansi>> InstansiAsync(PermintaanTabel permintaan, string? sesudah, CancellationToken batal)
    {
        var (satu, kode) = (permintaan.Saringan.Instansi, sesudah ?? "");
        return CakupanDasbor.Dari(permintaan.Petugas) is { } cakupan
            ? await cakupan.Terapkan(db.Set<Instansi>().AsNoTracking()).Where(i => (satu == null || i.Kode == satu) && string.Compare(i.Kode, kode) > 0).OrderBy(i => i.Kode).ToListAsync(batal)
            : [];
    }
}
