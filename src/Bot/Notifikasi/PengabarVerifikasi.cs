using EPupns.Bot.Alur.Status;
using EPupns.Bot.Alur.Verifikasi;
using EPupns.Bot.Percakapan.Masuk;
using EPupns.Core.Dasar;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pengisian;
using EPupns.Core.Verifikasi;

namespace EPupns.Bot.Notifikasi;

/// <summary>What people are told of the verification of their form: every step, with a button to whatever they have to do.</summary>
internal sealed class PengabarVerifikasi(Kabar kabar)
    : IPendengar<TingkatDilewati>, IPendengar<FormulirSelesai>, IPendengar<FormulirDikembalikan>, IPendengar<StatusDiturunkan>, IPendengar<BarisDitanyakan>
{
    private const int PalingBanyakTombol = 10;
    private const int PalingPanjangLabel = 60;
    private const int PalingBanyakBaris = 25;

    public Task DengarAsync(TingkatDilewati peristiwa, CancellationToken batal) => kabar.KirimAsync(
        peristiwa.Registrasi,
        TeksVerifikasi.Lolos.Dengan(KataTingkat.Sebut(peristiwa.Tuntas), peristiwa.Registrasi.Nomor, KataTingkat.Keadaan(peristiwa.Formulir.Keadaan), Ditolak(peristiwa.Ditolak)),
        TeksKabar.PerihalFormulir, Jangkauan.TerakhirDipakai, batal);

    public Task DengarAsync(FormulirSelesai peristiwa, CancellationToken batal)
    {
        var baris = peristiwa.Kasus.Baris;
        var ditolak = baris.Where(b => b.Putusan?.Jenis == JenisPutusan.Tolak).ToList();
        return kabar.KirimAsync(
            peristiwa.Kasus.Registrasi, TeksVerifikasi.Selesai.Dengan(peristiwa.Kasus.Registrasi.Nomor, baris.Count - ditolak.Count, Ditolak(ditolak)),
            TeksKabar.PerihalFormulir, Jangkauan.TerakhirDipakai, batal, lampiran: LampiranSelesai.Untuk(peristiwa.Kasus.Registrasi));
    }

    public Task DengarAsync(FormulirDikembalikan peristiwa, CancellationToken batal)
    {
        var daftar = string.Join('\n', peristiwa.Baris.Take(PalingBanyakBaris).Select((b, i) => $"{i + 1}. {b.Sebutan}: {b.Alasan}"));
        return kabar.KirimAsync(
            peristiwa.Registrasi, TeksVerifikasi.Dikembalikan.Dengan(KataTingkat.Sebut(peristiwa.Oleh), peristiwa.Registrasi.Nomor, daftar),
            TeksKabar.PerihalFormulir, Jangkauan.TerakhirDipakai, Perbaikan([.. peristiwa.Baris.Select(b => (b.Sebutan, b.Alamat.Terbuka))]), batal);
    }

    public Task DengarAsync(StatusDiturunkan peristiwa, CancellationToken batal)
    {
        var (nomor, dibuka) = (peristiwa.Registrasi.Nomor, peristiwa.Dibuka);
        var daftar = string.Join('\n', dibuka.Take(PalingBanyakBaris).Select((b, i) => $"{i + 1}. {b.Sebutan}"));
        return kabar.KirimAsync(
            peristiwa.Registrasi, dibuka.Count == 0 ? TeksKabar.StatusDiturunkan.Dengan(nomor, peristiwa.Alasan) : TeksVerifikasi.DiturunkanSebagian.Dengan(nomor, peristiwa.Alasan, daftar),
            TeksKabar.PerihalFormulir, Jangkauan.TerakhirDipakai, Perbaikan([.. dibuka.Select(b => (b.Sebutan, b.Baris))]), batal);
    }

    public Task DengarAsync(BarisDitanyakan peristiwa, CancellationToken batal) => kabar.KirimAsync(
        peristiwa.Registrasi, TeksVerifikasi.Tanya.Dengan(KataTingkat.Sebut(peristiwa.Pertanyaan.Tingkat), peristiwa.Pertanyaan.Sebutan, peristiwa.Pertanyaan.Pertanyaan),
        TeksKabar.PerihalFormulir, Jangkauan.TerakhirDipakai, [TombolLepas.Jawab(peristiwa.Pertanyaan.Kode)], batal);

    private static string Ditolak(IReadOnlyList<BarisKasus> baris) => baris.Count == 0 ? ""
        : "\nTidak disetujui (data BKN tetap berlaku):\n" + string.Join('\n', baris.Take(PalingBanyakBaris).Select(b => $"• {b.Sebutan}: {b.Tanda(b.Akhir)!.Alasan}"));

    private static IReadOnlyList<Tombol> Perbaikan(IReadOnlyList<(string Sebutan, BarisTerbuka Baris)> baris) =>
        [.. baris.Take(PalingBanyakTombol).Select((b, i) => TombolLepas.Perbaiki(Potong($"{i + 1}. {b.Sebutan}"), b.Baris.Kode))];

    private static string Potong(string teks) => teks.Length <= PalingPanjangLabel ? teks : teks[..(PalingPanjangLabel - 1)] + "…";
}
