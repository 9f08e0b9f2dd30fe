using EPupns.Bot.Alur.Helpdesk;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Bot.Percakapan.Masuk;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Helpdesk;
using EPupns.Core.Notifikasi;

namespace EPupns.Bot.Notifikasi;

/// <summary>Tells whoever works on a late report and the admins of its desk; each chat once.</summary>
internal sealed class PengabarTerlambat(EPupnsDb db, PetugasObrolan petugas, PenerusKabar penerus, Katalog katalog) : IPendengar<LaporanTerlambat>
{
    public async Task DengarAsync(LaporanTerlambat peristiwa, CancellationToken batal)
    {
        var laporan = peristiwa.Laporan;
        var pemegang = await db.NamaPetugasAsync(laporan.PemegangId, batal);
        var isi = PesanJson.Tulis(new Pesan
        {
            Isi = katalog.Ucapkan(TeksLaporan.Terlambat.Dengan(
                laporan.Nomor, laporan.Jenis.Sebut(), pemegang is null ? "Belum ada yang mengambilnya" : $"Ditangani {pemegang}", Janji(laporan))),
            Tombol = [[TombolLepas.Laporan("Buka laporan", "kartu", laporan.Nomor)]],
        });
        var tempat = await petugas.AdminAsync(laporan.Meja, batal);
        if (laporan.PemegangId is { } siapa && await petugas.SatuAsync(siapa, batal) is { } satu)
        {
            tempat.Add(satu);
        }

        foreach (var (kanal, alamat) in tempat.Select(t => (t.Kanal, t.Alamat)).Distinct())
        {
            penerus.Antrekan(isi, [new Tujuan(kanal, alamat)]);
        }
    }

    private static string Janji(Laporan laporan) => laporan.DijawabPada is null && laporan.JanjiJawab is { } jawab
        ? $"Jawaban pertama dijanjikan paling lambat {Tanggal.WaktuWib(jawab)}"
        : $"Penyelesaiannya dijanjikan paling lambat {Tanggal.WaktuWib(laporan.JanjiSelesai!.Value)}";
}
