using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Helpdesk;
using EPupns.Core.Tests.Pendaftaran;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Tests.Helpdesk;

/// <summary>A desk with two agents, and somebody who reports.</summary>
internal sealed class MejaUji(BasisData basis)
{
    public string Instansi { get; private set; } = "";

    public Penangan Ani { get; private set; } = null!;

    public Penangan Budi { get; private set; } = null!;

    public Penangan Admin { get; private set; } = null!;

    public Penangan Pusat { get; private set; } = null!;

    public Pelapor Pelapor { get; } = new(Guid.NewGuid(), null);

    public string Nip { get; private set; } = "";

    public static async Task<MejaUji> SiapkanAsync(BasisData basis)
    {
        var meja = new MejaUji(basis);
        var pns = await basis.SiapkanPnsAsync();
        (meja.Instansi, meja.Nip) = (pns.InstansiKode, pns.Nip);
        meja.Ani = await meja.AgenAsync("Ani", Peran.Helpdesk, pns.InstansiKode);
        meja.Budi = await meja.AgenAsync("Budi", Peran.Helpdesk, pns.InstansiKode);
        meja.Admin = await meja.AgenAsync("Admin", Peran.AdminInstansi, pns.InstansiKode);
        meja.Pusat = await meja.AgenAsync("Pusat", Peran.Helpdesk, null);
        return meja;
    }

    public async Task<Penangan> AgenAsync(string nama, Peran peran, string? instansi)
    {
        var petugas = new Petugas { NamaPengguna = $"{nama}.{Guid.NewGuid():N}"[..30], Nama = nama, Peran = peran, InstansiKode = instansi };
        await basis.TambahAsync(petugas);
        return new Penangan(petugas, "telegram");
    }

    public async Task<string> LaporkanAsync(JenisLaporan jenis = JenisLaporan.InstansiSalah, string? pokok = "Saya sudah pindah", Pelapor? pelapor = null) =>
        (await basis.PakaiAsync((BuatLaporan b) => b.JalankanAsync(
            new LaporanBaru(jenis, Nip, Instansi, new { }, (pelapor ?? Pelapor).PercakapanId) { Pokok = pokok }, Latar.Pelaku, CancellationToken.None))).Nomor;

    public Task<Laporan> BacaAsync(string nomor) => basis.BacaAsync(db => db.Set<Laporan>().SingleAsync(l => l.Nomor == nomor));

    public Task<List<PesanLaporan>> ThreadAsync(string nomor) => basis.BacaAsync(async db =>
    {
        var id = await db.Set<Laporan>().Where(l => l.Nomor == nomor).Select(l => l.Id).SingleAsync();
        return await db.Set<PesanLaporan>().Where(p => p.LaporanId == id).OrderBy(p => p.Id).ToListAsync();
    });

    public Task<EPupns.Core.Dasar.Hasil<Laporan>> AmbilAsync(string nomor, Penangan siapa) =>
        basis.PakaiAsync((AmbilLaporan a) => a.JalankanAsync(nomor, siapa, CancellationToken.None));

    public Task<EPupns.Core.Dasar.Hasil<Laporan>> BalasAsync(string nomor, Penangan siapa, string teks, string? rujukan = null) =>
        basis.PakaiAsync((BalasLaporan b) => b.JalankanAsync(nomor, new TulisanLaporan(teks, Rujukan: rujukan), siapa, CancellationToken.None));

    public Task<EPupns.Core.Dasar.Hasil<Laporan>> TulisiAsync(string nomor, string teks, Pelapor? pelapor = null) =>
        basis.PakaiAsync((TulisiLaporan t) => t.JalankanAsync(nomor, new TulisanLaporan(teks), pelapor ?? Pelapor, Latar.Pelaku, CancellationToken.None));
}
