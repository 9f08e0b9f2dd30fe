using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Data;
using EPupns.Core.Helpdesk;
using EPupns.Core.Referensi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Ekspor;

/// <summary>One row of <see cref="TabelAduan"/>.</summary>
/// <param name="Laporan">The report.</param>
/// <param name="Instansi">Name of the person's instansi.</param>
/// <param name="Meja">Name of the instansi at whose desk it lies; null for BKN Pusat.</param>
/// <param name="Penangan">Who works on it.</param>
public sealed record BarisAduan(Laporan Laporan, string? Instansi, string? Meja, string? Penangan);

/// <summary>Reports to the helpdesk (features.md A1.3, <i>Export permasalahan aduan</i>), in the order of their numbers. What was written in the threads is not among it.</summary>
public sealed class TabelAduan(EPupnsDb db) : TabelEkspor<BarisAduan>
{
    private const string Terbuka = "terbuka";
    private const string Selesai = "selesai";

    /// <inheritdoc />
    public override string Kode => "aduan";

    /// <inheritdoc />
    public override string Judul => "Permasalahan aduan";

    /// <inheritdoc />
    public override string Keterangan => "Laporan ke helpdesk: nomor, jenis, siapa, di meja mana, keadaannya, kapan dijawab dan selesai, dan yang dijanjikan. Tanpa isi percakapan.";

    /// <inheritdoc />
    public override Wewenang Wewenang => Wewenang.LihatLaporan;

    /// <inheritdoc />
    public override IReadOnlyList<PilihanKeadaan> Keadaan { get; } = [new(Terbuka, "Belum selesai"), new(Selesai, "Selesai")];

    /// <inheritdoc />
    public override string? NamaTanggal => "Tanggal masuk";

    /// <inheritdoc />
    public override IReadOnlyList<Kolom<BarisAduan>> Kolom { get; } =
    [
        Teks("Nomor laporan", b => b.Laporan.Nomor, 14),
        Teks("Jenis", b => b.Laporan.Jenis.Sebut(), 30),
        Teks("NIP", b => b.Laporan.Nip),
        Teks("Nama", b => b.Laporan.Nama, 34),
        Teks("Kode instansi", b => b.Laporan.InstansiKode, 14),
        Teks("Instansi", b => b.Instansi, 36),
        Teks("Meja", b => b.Laporan.Meja == Helpdesk.Meja.Pusat ? "BKN Pusat" : b.Meja ?? b.Laporan.Meja, 36),
        Teks("Permasalahan", b => b.Laporan.Pokok, 50),
        Teks("Keadaan", b => b.Laporan.Keadaan.Sebut()),
        Teks("Ditangani", b => b.Penangan, 26),
        Waktu("Masuk (WIB)", b => b.Laporan.Waktu),
        Waktu("Dijawab pertama (WIB)", b => b.Laporan.DijawabPada),
        Waktu("Janji jawaban (WIB)", b => b.Laporan.JanjiJawab),
        Waktu("Selesai (WIB)", b => b.Laporan.SelesaiPada),
        Waktu("Janji selesai (WIB)", b => b.Laporan.JanjiSelesai),
        Angka("Nilai", b => b.Laporan.Nilai),
        Teks("Digabung ke", b => b.Laporan.GabungKe, 14),
    ];

    /// <inheritdoc />
    public override Task<long> HitungAsync(PermintaanTabel permintaan, CancellationToken batal) => Saring(permintaan).LongCountAsync(batal);

    /// <inheritdoc />
    protected override async Task<IReadOnlyList<BarisAduan>> PotongAsync(PermintaanTabel permintaan, BarisAduan? sesudah, int banyak, CancellationToken batal)
    {
        var nomor = sesudah?.Laporan.Nomor ?? "";
        return await (
            from l in Saring(permintaan).Where(l => string.Compare(l.Nomor, nomor) > 0).OrderBy(l => l.Nomor).Take(banyak)
            join i in db.Set<Instansi>() on l.InstansiKode equals i.Kode into semuaInstansi
            from i in semuaInstansi.DefaultIfEmpty()
            join m in db.Set<Instansi>() on l.Meja equals m.Kode into semuaMeja
            from m in semuaMeja.DefaultIfEmpty()
            join p in db.Set<Petugas>() on l.PemegangId equals p.Id into semuaPetugas
            from p in semuaPetugas.DefaultIfEmpty()
            orderby l.Nomor
            select new BarisAduan(l, i == null ? null : i.Nama, m == null ? null : m.Nama, p == null ? null : p.Nama))
            .ToListAsync(batal);
    }

    private IQueryable<Laporan> Saring(PermintaanTabel permintaan)
    {
        var (saringan, semua) = (permintaan.Saringan, CakupanLaporan.Terapkan(db.Set<Laporan>().AsNoTracking(), permintaan.Petugas));
        if (saringan.Instansi is { } instansi)
        {
            semua = semua.Where(l => l.InstansiKode == instansi);
        }

        if (saringan.Dari is not null || saringan.Sampai is not null)
        {
            var (mulai, batas) = (saringan.Mulai, saringan.Batas);
            semua = semua.Where(l => l.Waktu >= mulai && l.Waktu < batas);
        }

        return saringan.Keadaan switch
        {
            Terbuka => semua.Where(l => !SifatKeadaan.Akhir.Contains(l.Keadaan)),
            Selesai => semua.Where(l => SifatKeadaan.Akhir.Contains(l.Keadaan)),
            _ => semua,
        };
    }
}
