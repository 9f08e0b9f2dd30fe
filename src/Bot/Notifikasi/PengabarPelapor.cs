using EPupns.Bot.Alur.Helpdesk;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Bot.Percakapan.Masuk;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Helpdesk;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Percakapan;
using EPupns.Core.Referensi;
using Microsoft.EntityFrameworkCore;
using Pemicu = EPupns.Core.Helpdesk.MesinLaporan.Pemicu;

namespace EPupns.Bot.Notifikasi;

/// <summary>Brings the desk's answers to the person, without names; the question that is being asked stays as it is.</summary>
internal sealed class PengabarPelapor(EPupnsDb db, TujuanKabar tujuan, PenerusKabar penerus, Katalog katalog)
    : IPendengar<LaporanBergerak>, IPendengar<PesanLaporanDitulis>, IPendengar<PesanLaporanDisunting>
{
    public async Task DengarAsync(LaporanBergerak peristiwa, CancellationToken batal)
    {
        var laporan = peristiwa.Laporan;
        if (peristiwa.Oleh is null)
        {
            return;
        }

        switch (peristiwa.Pemicu)
        {
            case Pemicu.Selesai when laporan.RujukanKode is { } kode:
                await KirimAsync(
                    laporan, (DariIsian(laporan) ? TeksLaporan.SudahAda : TeksLaporan.SudahDitambah).Dengan(laporan.Nomor, await NamaBarisAsync(laporan, kode, batal)), batal,
                    DariIsian(laporan) ? [TombolLepas.Laporan("Pakai", "pakai", laporan.Nomor), BukaLagi(laporan)] : [BukaLagi(laporan)]);
                break;
            case Pemicu.Selesai:
                await KirimAsync(
                    laporan, TeksLaporan.DitutupMeja.Dengan(laporan.Nomor, laporan.Jenis.Sebut()), batal,
                    LayananLaporan.TombolNilai(laporan.Nomor), [BukaLagi(laporan)]);
                break;
            case Pemicu.Teruskan:
                await KirimAsync(laporan, TeksLaporan.KePihakLain.Dengan(laporan.Nomor, await NamaMeja.SebutAsync(db, laporan.Meja, batal)), batal);
                break;
            case Pemicu.Gabung:
                await KirimAsync(laporan, TeksLaporan.Digabung.Dengan(laporan.Nomor, laporan.GabungKe), batal);
                break;
        }
    }

    public async Task DengarAsync(PesanLaporanDitulis peristiwa, CancellationToken batal)
    {
        if (peristiwa.Pesan.Dari is DariPesan.Petugas or DariPesan.Pertanyaan)
        {
            penerus.Antrekan(PesanJson.Tulis(Susun(peristiwa.Laporan, peristiwa.Pesan)), await KeManaAsync(peristiwa.Laporan, batal));
        }
    }

    // Where the answer stands it is updated; elsewhere it is said anew, with its mark.
    public async Task DengarAsync(PesanLaporanDisunting peristiwa, CancellationToken batal)
    {
        if (peristiwa.Pesan.Dari is not (DariPesan.Petugas or DariPesan.Pertanyaan))
        {
            return;
        }

        var pesan = Susun(peristiwa.Laporan, peristiwa.Pesan);
        var tempat = await db.Set<PesanBertanda>().AsNoTracking().Where(p => p.Kunci == pesan.Kunci).ToListAsync(batal);
        if (tempat.Count == 0)
        {
            penerus.Antrekan(PesanJson.Tulis(pesan), await KeManaAsync(peristiwa.Laporan, batal));
        }

        tempat.ForEach(t => penerus.Sunting(PesanJson.Tulis(pesan with { Lampiran = null }), new Tujuan(t.Kanal, t.Alamat)));
    }

    // Only what waits in a field can be put there.
    private static bool DariIsian(Laporan laporan) => FaktaLaporan.Nilai(laporan, "isian") is not null;

    private static Tombol BukaLagi(Laporan laporan) => TombolLepas.Laporan("Buka lagi", "buka", laporan.Nomor);

    private Pesan Dasar(Ujar ujar, IReadOnlyList<IReadOnlyList<Tombol>> tombol) => new() { Isi = katalog.Ucapkan(ujar), Tombol = tombol, Perihal = katalog.Polos(TeksLaporan.Perihal) };

    private Pesan Susun(Laporan laporan, PesanLaporan pesan)
    {
        Tombol Buat(string label, string tindakan) => TombolLepas.Laporan(label, tindakan, laporan.Nomor);
        var (ujaran, bertanya) = pesan.Dari == DariPesan.Pertanyaan ? (TeksLaporan.Pertanyaan, true) : (TeksLaporan.Jawaban, false);
        var teks = pesan.Teks.Length > 0 ? pesan.Teks : "(lihat berkasnya)";
        IReadOnlyList<IReadOnlyList<Tombol>> tombol = bertanya ? [[Buat("Jawab", "tulis")]] : [[Buat("Membantu", "jelas"), Buat("Belum membantu", "buka")], [Buat("Tulis balasan", "tulis")]];
        return Dasar(ujaran.Dengan(laporan.Nomor, laporan.Jenis.Sebut(), teks, pesan.DisuntingPada is null ? "" : ", diperbaiki"), tombol) with
        {
            Kunci = KunciJawaban.Untuk(laporan.Nomor, pesan.Id), Lampiran = LampiranLaporan.Untuk(pesan.BerkasSidik, pesan.NamaBerkas), Lindungi = pesan.BerkasSidik is not null,
        };
    }

    private async Task KirimAsync(Laporan laporan, Ujar ujar, CancellationToken batal, params IReadOnlyList<IReadOnlyList<Tombol>> tombol) =>
        penerus.Antrekan(PesanJson.Tulis(Dasar(ujar, tombol)), await KeManaAsync(laporan, batal));

    private async Task<string> NamaBarisAsync(Laporan laporan, string kode, CancellationToken batal)
    {
        var daftar = KunciKelompok.Daftar(laporan.Kelompok!);
        return await db.Set<Rujukan>().Where(r => r.Daftar == daftar && r.Kode == kode).Select(r => r.Nama).FirstOrDefaultAsync(batal) ?? kode;
    }

    // Who was logged in is found wherever they are; who was not, only where they wrote.
    private async Task<IReadOnlyList<Tujuan>> KeManaAsync(Laporan laporan, CancellationToken batal)
    {
        if (laporan.RegistrasiId is { } id && await db.Set<Registrasi>().AsNoTracking().FirstOrDefaultAsync(r => r.Id == id, batal) is { } registrasi)
        {
            return await tujuan.CariAsync(registrasi, null, batal);
        }

        return await db.Set<BarisPercakapan>().AsNoTracking().Where(p => p.Id == laporan.PercakapanId).Select(p => new { p.Kanal, p.Alamat }).FirstOrDefaultAsync(batal) is { } di
            ? [new Tujuan(di.Kanal, di.Alamat)]
            : [];
    }
}
