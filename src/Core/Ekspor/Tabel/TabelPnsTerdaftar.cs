using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Data;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pendaftaran.Antrean;
using EPupns.Core.Pengisian;
using EPupns.Core.Referensi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Ekspor;

/// <summary>One row of <see cref="TabelPnsTerdaftar"/>. Addresses and secrets are not among the columns read.</summary>
public sealed record BarisPnsTerdaftar(
    string Nip, string Nomor, string Nama, string InstansiKode, string? Instansi, string? UnitKerja, KeadaanRegistrasi Keadaan, DateTimeOffset TanggalDaftar, DateTimeOffset? DisetujuiPada,
    KeadaanFormulir? Formulir, DateTimeOffset? DikirimPada);

/// <summary>Everybody who registered (features.md A1.4), in the order of the NIP.</summary>
public sealed class TabelPnsTerdaftar(EPupnsDb db) : TabelEkspor<BarisPnsTerdaftar>
{
    private const string Menunggu = "menunggu";
    private const string Disetujui = "disetujui";

    /// <inheritdoc />
    public override string Kode => "pns";

    /// <inheritdoc />
    public override string Judul => "PNS yang sudah mendaftar";

    /// <inheritdoc />
    public override string Keterangan => "Nomor registrasi, NIP, nama, instansi, unit kerja, tanggal daftar, dan sampai di mana formulirnya. Tanpa alamat dan nomor telepon.";

    /// <inheritdoc />
    public override Wewenang Wewenang => Wewenang.LihatRegistrasi;

    /// <inheritdoc />
    public override IReadOnlyList<PilihanKeadaan> Keadaan { get; } = [new(Menunggu, "Menunggu persetujuan"), new(Disetujui, "Disetujui")];

    /// <inheritdoc />
    public override string? NamaTanggal => "Tanggal daftar";

    /// <inheritdoc />
    public override IReadOnlyList<Kolom<BarisPnsTerdaftar>> Kolom { get; } =
    [
        Teks("Nomor registrasi", b => b.Nomor, 17),
        Teks("NIP", b => b.Nip),
        Teks("Nama", b => b.Nama, 34),
        Teks("Kode instansi", b => b.InstansiKode, 14),
        Teks("Instansi", b => b.Instansi, 36),
        Teks("Unit kerja", b => b.UnitKerja, 36),
        Waktu("Tanggal daftar (WIB)", b => b.TanggalDaftar),
        Teks("Registrasi", b => b.Keadaan == KeadaanRegistrasi.Disetujui ? "Disetujui" : "Menunggu persetujuan"),
        Waktu("Disetujui pada (WIB)", b => b.DisetujuiPada),
        Teks("Tahap", b => KueriTahap.Dari(b.Keadaan, b.Formulir).Sebutan(), 30),
        Waktu("Formulir dikirim (WIB)", b => b.DikirimPada),
    ];

    /// <inheritdoc />
    public override Task<long> HitungAsync(PermintaanTabel permintaan, CancellationToken batal) => Saring(permintaan).LongCountAsync(batal);

    /// <inheritdoc />
    protected override async Task<IReadOnlyList<BarisPnsTerdaftar>> PotongAsync(PermintaanTabel permintaan, BarisPnsTerdaftar? sesudah, int banyak, CancellationToken batal)
    {
        var nip = sesudah?.Nip ?? "";
        return await (
            from r in Saring(permintaan).Where(r => string.Compare(r.Nip, nip) > 0).OrderBy(r => r.Nip).Take(banyak)
            join i in db.Set<Instansi>() on r.InstansiKode equals i.Kode into semuaInstansi
            from i in semuaInstansi.DefaultIfEmpty()
            join f in db.Set<FormulirPns>() on r.Id equals f.RegistrasiId into semuaFormulir
            from f in semuaFormulir.DefaultIfEmpty()
            orderby r.Nip
            select new BarisPnsTerdaftar(
                r.Nip, r.Nomor, r.Nama, r.InstansiKode, i == null ? null : i.Nama, r.UnitKerja, r.Keadaan, r.TanggalDaftar, r.DisetujuiPada, f == null ? null : f.Keadaan, f == null ? null : f.DikirimPada))
            .ToListAsync(batal);
    }

    private IQueryable<Registrasi> Saring(PermintaanTabel permintaan)
    {
        var (saringan, semua) = (permintaan.Saringan, CakupanPetugas.Terapkan(db.Set<Registrasi>().AsNoTracking(), permintaan.Petugas));
        if (saringan.Instansi is { } instansi)
        {
            semua = semua.Where(r => r.InstansiKode == instansi);
        }

        if (saringan.Dari is not null || saringan.Sampai is not null)
        {
            var (mulai, batas) = (saringan.Mulai, saringan.Batas);
            semua = semua.Where(r => r.TanggalDaftar >= mulai && r.TanggalDaftar < batas);
        }

        return saringan.Keadaan switch
        {
            Menunggu => semua.Where(r => r.Keadaan == KeadaanRegistrasi.Terdaftar),
            Disetujui => semua.Where(r => r.Keadaan == KeadaanRegistrasi.Disetujui),
            _ => semua,
        };
    }
}
