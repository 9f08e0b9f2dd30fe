using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Berkas;
using EPupns.Core.Data;
using EPupns.Core.Helpdesk;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Pemulihan.Permintaan;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using EPupns.Core.Referensi;
using EPupns.WebPortal.Pemulihan;
using Microsoft.EntityFrameworkCore;

namespace EPupns.WebPortal.Helpdesk;

/// <summary>Puts the page of a report together.</summary>
public sealed class PenyusunLaporan(
    EPupnsDb db, BacaLaporan baca, DaftarLaporan daftar, KelolaJawabanSiap siap, JawabKelompok kelompok, TautLaporan taut, OrangLaporan orang, BukaKunciAkun kunci, CariPermintaan permintaan,
    AmbilBerkas berkas)
{
    private const int LaporanLain = 5;

    /// <summary>The page; null when there is no such report for this member of staff.</summary>
    public async Task<HalamanLaporan?> SusunAsync(string nomor, Petugas petugas, CancellationToken batal)
    {
        if (await baca.UntukPetugasAsync(nomor, petugas, batal) is not { } rincian)
        {
            return null;
        }

        var laporan = rincian.Laporan;
        var menangani = petugas.Peran.Boleh(Wewenang.TanganiLaporan) && !laporan.Keadaan.Tertutup();
        return new HalamanLaporan(rincian)
        {
            Menangani = menangani,
            NamaMeja = await NamaMeja.SebutAsync(db, laporan.Meja, batal),
            Penulis = await db.NamaPetugasAsync(rincian.Pesan.Select(p => p.PetugasId).OfType<Guid>(), batal),
            Lain = await daftar.OrangAsync(laporan, petugas, LaporanLain, batal),
            Tautan = await taut.DaftarAsync(nomor, petugas, batal),
            Pns = await db.Set<Pns>().AsNoTracking().FirstOrDefaultAsync(p => p.Nip == laporan.Nip, batal),
            Registrasi = await db.Set<Registrasi>().AsNoTracking().FirstOrDefaultAsync(r => r.Nip == laporan.Nip, batal),
            Siap = menangani ? await siap.DaftarAsync(petugas, batal) : [],
            Sama = menangani ? await kelompok.HitungAsync(laporan, petugas, batal) : 0,
            Instansi = menangani ? await db.Set<Instansi>().AsNoTracking().OrderBy(i => i.Nama).ToListAsync(batal) : [],
            Tindakan = menangani && laporan.Jenis != JenisLaporan.PemulihanBertingkat ? await TindakanAsync(laporan, petugas, batal) : new TindakanLaporan(),
            Pemulihan = laporan.Jenis == JenisLaporan.PemulihanBertingkat ? await PemulihanAsync(laporan, petugas, batal) : null,
        };
    }

    private async Task<TindakanLaporan> TindakanAsync(Laporan laporan, Petugas petugas, CancellationToken batal)
    {
        var usul = await db.Set<UsulIdentitas>().AsNoTracking().FirstOrDefaultAsync(u => u.LaporanId == laporan.Id && u.Keadaan == KeadaanUsul.Menunggu, batal);
        var registrasi = await orang.RegistrasiAsync(laporan, petugas, batal);
        return new TindakanLaporan
        {
            TerkunciSampai = registrasi is null ? null : await kunci.TerkunciSampaiAsync(registrasi, batal),
            DapatTurun = registrasi is not null && await DapatTurunAsync(registrasi, batal),
            DapatDiperbaiki = await orang.PnsAsync(laporan, petugas, batal) is not null,
            Usul = usul,
            KalimatUsul = usul is null ? null : await usul.SebutAsync(db, batal),
            UsulSaya = usul?.PengusulId == petugas.Id,
        };
    }

    private async Task<bool> DapatTurunAsync(Registrasi registrasi, CancellationToken batal) =>
        await db.Set<FormulirPns>().AsNoTracking().FirstOrDefaultAsync(f => f.RegistrasiId == registrasi.Id, batal) is { } formulir
        && MesinFormulir.Untuk(formulir).CanFire(MesinFormulir.Pemicu.TurunStatus);

    private async Task<HalamanKasus?> PemulihanAsync(Laporan laporan, Petugas petugas, CancellationToken batal) =>
        await permintaan.JalankanAsync(laporan.Nomor, petugas, batal) is { } rincian
            ? new HalamanKasus(rincian, petugas, (await berkas.JalankanAsync(rincian.Permintaan.AkteSidik, batal))?.Jenis) { Kembali = $"/helpdesk/{laporan.Nomor}" }
            : null;
}
