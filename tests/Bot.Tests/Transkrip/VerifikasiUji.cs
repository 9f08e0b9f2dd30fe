using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using EPupns.Core.Verifikasi;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Transkrip;

/// <summary>
/// What happens to a sent form: <c>terkirim NOMOR isian=nilai;…</c> fills it in, changes answers of Data Utama and sends it;
/// <c>skpd|bkd|bkn NOMOR loloskan</c>, <c>… tanya ISIAN …</c>, <c>… tolak ISIAN karena …</c>, <c>… kembalikan ISIAN[,ISIAN] karena …</c>, <c>… tolak-turun karena …</c>.
/// </summary>
internal static class VerifikasiUji
{
    private static readonly Dictionary<string, Peran> Tingkat = new() { ["skpd"] = Peran.VerifikatorSkpd, ["bkd"] = Peran.VerifikatorBkd, ["bkn"] = Peran.VerifikatorBkn };

    public static bool Kenal(string kata) => kata == "terkirim" || Tingkat.ContainsKey(kata);

    public static async Task LakukanAsync(IServiceProvider penyedia, string[] kata)
    {
        var registrasi = await penyedia.GetRequiredService<EPupnsDb>().Set<Registrasi>().AsNoTracking().SingleAsync(r => r.Nomor == kata[1]);
        if (kata[0] == "terkirim")
        {
            await KirimAsync(penyedia, registrasi, kata.ElementAtOrDefault(2) ?? "");
            return;
        }

        var petugas = await PetugasAsync(penyedia, Tingkat[kata[0]], registrasi);
        var tindakan = kata[2].Split(' ', 3);
        if (tindakan[0] == "tolak-turun")
        {
            Harus(await penyedia.GetRequiredService<TurunStatus>().TolakAsync(registrasi.Nomor, kata[2]["tolak-turun karena ".Length..], petugas, CancellationToken.None));
            return;
        }

        Harus(await penyedia.GetRequiredService<KlaimFormulir>().JalankanAsync(registrasi.Nomor, petugas, CancellationToken.None));
        await PutuskanAsync(penyedia, registrasi, petugas, tindakan);
    }

    private static async Task PutuskanAsync(IServiceProvider penyedia, Registrasi registrasi, Petugas petugas, string[] tindakan)
    {
        var nomor = registrasi.Nomor;
        switch (tindakan[0])
        {
            case "loloskan":
                var kasus = (await penyedia.GetRequiredService<BacaKasus>().JalankanAsync(nomor, petugas, CancellationToken.None))!;
                if (kasus.HarusDiputus(kasus.Tingkat!.Value).Select(b => b.Alamat).ToList() is { Count: > 0 } baris)
                {
                    Harus(await penyedia.GetRequiredService<PutuskanBaris>().JalankanAsync(new PermintaanPutusan(nomor, baris, Setuju: true), petugas, CancellationToken.None));
                }

                Harus(await penyedia.GetRequiredService<SelesaikanTingkat>().JalankanAsync(nomor, petugas, CancellationToken.None));
                break;
            case "tanya":
                Harus(await penyedia.GetRequiredService<TanyaBaris>().JalankanAsync(nomor, Alamat(tindakan[1]), tindakan[2], petugas, CancellationToken.None));
                break;
            case "tolak":
                Harus(await penyedia.GetRequiredService<PutuskanBaris>().JalankanAsync(
                    new PermintaanPutusan(nomor, [Alamat(tindakan[1])], Setuju: false, "lainnya", tindakan[2]["karena ".Length..]), petugas, CancellationToken.None));
                break;
            case "kembalikan":
                Harus(await penyedia.GetRequiredService<KembalikanFormulir>().JalankanAsync(
                    nomor, [.. tindakan[1].Split(',').Select(i => new PermintaanKembali(Alamat(i), "lainnya", tindakan[2]["karena ".Length..]))], petugas, CancellationToken.None));
                break;
            default:
                throw new FormatException($"Tindakan verifikator tidak dikenal: {tindakan[0]}");
        }
    }

    private static async Task KirimAsync(IServiceProvider penyedia, Registrasi registrasi, string ubahan)
    {
        await new PengisiFormulir(penyedia, registrasi).LengkapiAsync();
        foreach (var satu in ubahan.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(u => u.Split('=')))
        {
            var borang = await penyedia.GetRequiredService<BacaBorang>().JalankanAsync(registrasi.Id, CancellationToken.None);
            var alamat = new AlamatIsian(registrasi.Id, DataUtama.Bagian.Kode, DataUtama.Bagian.Kode, satu[0], borang.Versi.GetValueOrDefault((DataUtama.Bagian.Kode, DataUtama.Bagian.Kode)));
            Harus(await penyedia.GetRequiredService<IsiIsian>().TulisAsync(alamat, satu[1], new Konteks(new DateOnly(2015, 9, 1)), Pelaku.Pns(registrasi.Nip, "uji"), CancellationToken.None));
        }

        Harus(await penyedia.GetRequiredService<Core.Pengisian.Kirim>().JalankanAsync(new PermintaanKirim(registrasi.Id, true, null), Pelaku.Pns(registrasi.Nip, "uji"), CancellationToken.None));
    }

    public static AlamatBaris Alamat(string isian) => new(DataUtama.Bagian.Kode, DataUtama.Bagian.Kode, isian);

    private static async Task<Petugas> PetugasAsync(IServiceProvider penyedia, Peran peran, Registrasi registrasi)
    {
        var db = penyedia.GetRequiredService<EPupnsDb>();
        var kanreg = await db.Set<FormulirPns>().Where(f => f.RegistrasiId == registrasi.Id).Select(f => f.Kanreg).SingleAsync();
        if (await db.Set<Petugas>().AsNoTracking().SingleOrDefaultAsync(p => p.NamaPengguna == $"{peran}") is { } ada)
        {
            return ada;
        }

        var petugas = new Petugas { NamaPengguna = $"{peran}", Nama = "Siti Rahayu", Peran = peran };
        (petugas.InstansiKode, petugas.Kanreg) = peran == Peran.VerifikatorBkn ? (null, kanreg) : (registrasi.InstansiKode, (int?)null);
        db.Add(petugas);
        await db.SaveChangesAsync();
        return petugas;
    }

    private static void Harus<T>(Hasil<T> hasil) => Assert.True(hasil.Berhasil, hasil.Kesalahan?.Pesan);
}
