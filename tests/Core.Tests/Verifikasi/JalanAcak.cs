using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Jejak;
using EPupns.Core.Pengawasan;
using EPupns.Core.Pengisian;
using EPupns.Core.Tests.Pendaftaran;
using EPupns.Core.Verifikasi;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Tests.Verifikasi;

/// <summary>One form with two officers a level and its owner, what they may do next, and what must be true after it.</summary>
internal sealed class JalanAcak(Kasusnya kasus, ServiceProvider proses, Random acak)
{
    private readonly Dictionary<string, int> _berhasil = [];
    private readonly Dictionary<(string Baris, Putusan Tingkat), JenisPutusan> _tanda = [];
    private readonly List<Petugas> _petugas = [];
    private int _urut;

    public Kasusnya Kasus => kasus;

    public async Task SiapkanAsync() => _petugas.AddRange(
    [
        kasus.Skpd, kasus.Bkd, kasus.Bkn, await kasus.PetugasAsync(Peran.VerifikatorSkpd), await kasus.PetugasAsync(Peran.VerifikatorBkd),
        await kasus.PetugasAsync(Peran.VerifikatorBkn, p => (p.InstansiKode, p.Kanreg) = (null, kasus.Bkn.Kanreg)),
    ]);

    public Langkah Pilih()
    {
        var (siapa, baris) = (_petugas[acak.Next(_petugas.Count)], Baris());
        var tingkat = CakupanFormulir.Tingkat(siapa.Peran)!.Value;
        return acak.Next(20) switch
        {
            < 4 => new("ambil", siapa, tingkat, null, false, () => Ya((KlaimFormulir k) => k.JalankanAsync(kasus.Nomor, siapa, default))),
            4 => new("lepas", siapa, tingkat, null, false, () => Ya((LepasFormulir k) => k.JalankanAsync(kasus.Nomor, siapa, default))),
            < 8 => new("setuju", siapa, tingkat, [baris], true, () => Ya((PutuskanBaris p) => p.JalankanAsync(new PermintaanPutusan(kasus.Nomor, [baris], true), siapa, default))),
            < 10 => new("tolak", siapa, tingkat, [baris], true, () => Ya((PutuskanBaris p) => p.JalankanAsync(new PermintaanPutusan(kasus.Nomor, [baris], false, "tidak-terbaca"), siapa, default))),
            10 => new("tanya", siapa, tingkat, null, true, () => Ya((TanyaBaris t) => t.JalankanAsync(kasus.Nomor, baris, "Benar?", siapa, default))),
            11 => new("kembali", siapa, tingkat, [baris], true, () => Ya((KembalikanFormulir k) => k.JalankanAsync(kasus.Nomor, [new PermintaanKembali(baris, "tidak-terbaca", null)], siapa, default))),
            < 15 => new("selesai", siapa, tingkat, null, true, () => SelesaiAsync(siapa)),
            15 => new("turun", siapa, tingkat, null, false, () => Ya((TurunStatus t) => t.JalankanAsync(kasus.Nomor, "Keliru.", siapa, default))),
            16 => new("jawab", null, null, null, false, JawabAsync),
            _ => new("kirim", null, null, null, false, KirimAsync),
        };
    }

    /// <summary>What was done is remembered; a step that was refused must leave nothing.</summary>
    public void Catat(Langkah langkah, bool berhasil)
    {
        if (!berhasil)
        {
            return;
        }

        _berhasil[langkah.Nama] = _berhasil.GetValueOrDefault(langkah.Nama) + 1;
        foreach (var baris in langkah.Baris ?? [])
        {
            _tanda[($"{baris}", langkah.Tingkat!.Value)] = langkah.Nama switch { "setuju" => JenisPutusan.Setuju, "tolak" => JenisPutusan.Tolak, _ => JenisPutusan.Kembali };
        }
    }

    public async Task PeriksaAsync(int ke, PencatatKabar kabar)
    {
        var kini = await proses.PakaiAsync((BacaKasus b) => b.UntukPemilikAsync(kasus.Registrasi.Id, default));
        var (formulir, tanda) = (kini!.Formulir, await BacaAsync(db => db.Set<PutusanBaris>().AsNoTracking().Where(p => p.RegistrasiId == kasus.Registrasi.Id).ToListAsync()));

        // Whoever holds it is of the level whose turn it is.
        Assert.True(formulir.PemegangId is not { } id || CakupanFormulir.Tingkat(_petugas.Single(p => p.Id == id).Peran) == formulir.Tingkat, $"langkah {ke}: pemegang salah tingkat");

        // No word of anybody is lost, and nobody's word is there that was not given.
        var ada = tanda.ToDictionary(t => (t.Baris, t.Tingkat), t => t.Jenis);
        Assert.All(_tanda.Where(t => t.Value != JenisPutusan.Kembali), t => Assert.True(ada.GetValueOrDefault(t.Key) is var j && (j == t.Value || j == JenisPutusan.Terus), $"langkah {ke}: {t.Key} {t.Value}, ternyata {j}"));
        Assert.All(ada.Where(t => t.Value != JenisPutusan.Terus), t => Assert.Equal(t.Value, _tanda[t.Key]));

        // Where the form stands follows from its rows.
        Assert.All(kini.Baris.Where(b => formulir.Keadaan == KeadaanFormulir.Selesai || b.Akhir < formulir.Tingkat), b => Assert.True(b.Putusan is not null, $"langkah {ke}: {b.Sebutan} terlewat"));
        Assert.All(LangkahTingkat.Dari(kini).Where(l => l.Keadaan == KeadaanTingkat.Selesai), l => Assert.Equal(l.Banyak, l.Disetujui + l.Ditolak));

        // One line in the audit and one notice for each step that was done.
        var jejak = await BacaAsync(db => db.Set<BarisJejak>().Where(j => j.Nip == kasus.Registrasi.Nip).GroupBy(j => j.Tindakan).Select(g => new { g.Key, Banyak = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Banyak));
        foreach (var (nama, tindakan, jenis) in new[] { ("setuju", "baris.setuju", null), ("tolak", "baris.tolak", null), ("tanya", "baris.ditanya", "tanya"), ("kembali", "formulir.dikembalikan", "kembali"), ("selesai", "formulir.diloloskan", "lanjut"), ("jawab", "baris.dijawab", null) })
        {
            Assert.True(_berhasil.GetValueOrDefault(nama) == jejak.GetValueOrDefault(tindakan), $"langkah {ke}: {nama} {_berhasil.GetValueOrDefault(nama)}, jejak {jejak.GetValueOrDefault(tindakan)}");
            Assert.True(jenis is null || _berhasil.GetValueOrDefault(nama) == kabar.Banyak(kasus.Registrasi.Id, jenis), $"langkah {ke}: kabar {jenis}");
        }
    }

    public async Task RantaiUtuhAsync()
    {
        while (await proses.PakaiAsync((PenyegelJejak p) => p.JalankanAsync(1000, default)) > 0)
        {
        }

        Assert.True((await proses.PakaiAsync((PeriksaRantai p) => p.SatuAsync(kasus.Registrasi.Nip, default))).Utuh);
    }

    private AlamatBaris Baris() => Kasusnya.Baris(new Isian[] { DataUtama.Alamat, DataUtama.Agama, DataUtama.Npwp }[acak.Next(3)]);

    // An officer who is done approves what is left of their own first, or the walk would hardly ever get on.
    private async Task<bool> SelesaiAsync(Petugas siapa)
    {
        var tingkat = CakupanFormulir.Tingkat(siapa.Peran)!.Value;
        var sisa = (await proses.PakaiAsync((BacaKasus b) => b.JalankanAsync(kasus.Nomor, siapa, default)))!.HarusDiputus(tingkat).Select(b => b.Alamat).Where(a => a.Bagian != DataUtama.Bagian.Kode).ToList();
        foreach (var satu in sisa)
        {
            if (await Ya((PutuskanBaris p) => p.JalankanAsync(new PermintaanPutusan(kasus.Nomor, [satu], true), siapa, default)))
            {
                lock (_tanda)
                {
                    Catat(new Langkah("setuju", siapa, tingkat, [satu], true, null!), true);
                }
            }
        }

        return await Ya((SelesaikanTingkat s) => s.JalankanAsync(kasus.Nomor, siapa, default));
    }

    private async Task<bool> KirimAsync()
    {
        var baris = (await kasus.KeadaanAsync()).Terbuka is { } terbuka && BarisTerbuka.Baca(terbuka) is [var pertama, ..] ? pertama : null;
        var isian = baris is null ? DataUtama.Alamat : (Isian)DataUtama.Bagian.AmbilIsian(baris.Isian);
        if (isian == DataUtama.Alamat)
        {
            await kasus.Formulir.TulisAsync(DataUtama.Bagian, "data_utama", isian, $"JALAN MERDEKA {Interlocked.Increment(ref _urut) + 1}");
        }

        return await Ya((EPupns.Core.Pengisian.Kirim k) => k.JalankanAsync(new PermintaanKirim(kasus.Registrasi.Id, true, null), kasus.Formulir.Pelaku, default));
    }

    private async Task<bool> JawabAsync() =>
        await proses.PakaiAsync((JawabPertanyaan j) => j.MenungguAsync(kasus.Registrasi.Id, default)) is [var tanya, ..]
        && await Ya((JawabPertanyaan j) => j.JalankanAsync(new Jawaban(kasus.Registrasi.Id, tanya.Id, "Benar."), kasus.Formulir.Pelaku, default));

    private async Task<bool> Ya<TLayanan, T>(Func<TLayanan, Task<Hasil<T>>> kerja)
        where TLayanan : notnull => (await proses.PakaiAsync(kerja)).Berhasil;

    private async Task<T> BacaAsync<T>(Func<Core.Data.EPupnsDb, Task<T>> baca)
    {
        await using var lingkup = proses.CreateAsyncScope();
        return await baca(lingkup.ServiceProvider.GetRequiredService<Core.Data.EPupnsDb>());
    }
}

/// <summary>One thing that somebody does; true when it was done.</summary>
internal sealed record Langkah(string Nama, Petugas? Siapa, Putusan? Tingkat, IReadOnlyList<AlamatBaris>? Baris, bool Memutuskan, Func<Task<bool>> Lakukan);
