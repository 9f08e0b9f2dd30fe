using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Formulir;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using EPupns.Core.Referensi;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Uji;

/// <summary>
/// Fills in a person's form to the end through the same use-cases that chat and page use: what SAPK has is found right, what is missing is
/// answered, what is wrong against a list is chosen from the list.
/// </summary>
public sealed class PengisiFormulir(IServiceProvider layanan, Registrasi registrasi)
{
    private static readonly Dictionary<string, string> Jawaban = new()
    {
        ["stakeholder.bpjs"] = "0001234567890", ["stakeholder.bpjs_nama"] = "PESERTA BPJS",
        ["guru.bidang_studi"] = "1", ["guru.tmt"] = "2000-03-01", ["data_utama.nik"] = "3201010101700001",
    };

    // Records that a complete form has and SAPK does not.
    private static readonly Dictionary<string, Dictionary<string, string>[]> Catatan = new()
    {
        ["orang_tua"] =
        [
            new() { ["hubungan"] = "1", ["pns"] = "0", ["nama"] = "SUPARMAN", ["tanggal_lahir"] = "1948-05-05", ["tempat_lahir"] = "CIAMIS", ["status_hidup"] = "1" },
            new() { ["hubungan"] = "2", ["pns"] = "0", ["nama"] = "SITI RAHASIA", ["tanggal_lahir"] = "1950-07-17", ["tempat_lahir"] = "CIAMIS", ["status_hidup"] = "1" },
        ],
        ["guru"] = [new() { ["tmt"] = "2000-03-01" }],
    };

    private readonly Pelaku _pelaku = Pelaku.Pns(registrasi.Nip, "uji");

    /// <summary>Fills it in; afterwards it can be sent.</summary>
    /// <exception cref="InvalidOperationException">Something could not be answered.</exception>
    public async Task LengkapiAsync()
    {
        for (var putaran = 0; putaran < 4; putaran++)
        {
            await KekuranganAsync();
            await CatatanSapkAsync();
            var galat = (await PeriksaAsync()).Temuan.Where(t => t.Temuan.Berat == Berat.Galat).Select(t => t.Temuan).ToList();
            if (galat.Count == 0)
            {
                return;
            }

            foreach (var satu in galat.Where(g => g.Aturan is not ("V38a" or "V38c")))
            {
                await TulisAsync(satu.Bagian, satu.CatatanId, Definisi.AmbilBagian(satu.Bagian).AmbilIsian(satu.Isian));
            }
        }

        throw new InvalidOperationException("Formulir belum lengkap: " + string.Join("; ", (await PeriksaAsync()).Temuan.Where(t => t.Temuan.Berat == Berat.Galat).Select(t => t.Temuan.Pesan)));
    }

    private DefinisiFormulir Definisi => layanan.GetRequiredService<DefinisiFormulir>();

    private Task<BorangDiperiksa> PeriksaAsync() => layanan.GetRequiredService<PeriksaBorang>().JalankanAsync(registrasi.Id, saatKirim: true, CancellationToken.None);

    private Task<BorangTerbaca> BacaAsync() => layanan.GetRequiredService<BacaBorang>().JalankanAsync(registrasi.Id, CancellationToken.None);

    private async Task KekuranganAsync()
    {
        foreach (var kurang in (await PeriksaAsync()).Kelengkapan.Where(k => !k.Lengkap))
        {
            foreach (var satu in kurang.Kurang.Where(k => k.Isian is not null))
            {
                var sapk = (await BacaAsync()).Sapk.Catatan(kurang.Bagian).FirstOrDefault(c => c.Id == satu.CatatanId)?.Isi[satu.Isian!];
                await (sapk is null ? TulisAsync(kurang.Bagian.Kode, satu.CatatanId!, satu.Isian!) : SesuaiAsync(kurang.Bagian, satu.CatatanId!, satu.Isian!));
            }

            foreach (var (isi, urut) in Catatan.GetValueOrDefault(kurang.Bagian.Kode, []).Select((c, i) => (c, i)).Take(kurang.Kurang.Count(k => k.Isian is null)))
            {
                var kunci = Guid.CreateVersion7().ToString("N");
                await Harus(await layanan.GetRequiredService<IsiIsian>().TulisBeberapaAsync(
                    new AlamatCatatan(registrasi.Id, kurang.Bagian.Kode, kunci, 0), isi, await KonteksAsync(), _pelaku, CancellationToken.None), $"{kurang.Bagian.Kode} {urut}");
            }
        }
    }

    // Every record of SAPK is looked at.
    private async Task CatatanSapkAsync()
    {
        var borang = await BacaAsync();
        foreach (var (bagian, catatan) in Definisi.Untuk(borang.Kini).Where(b => b.Berulang).SelectMany(b => borang.Sapk.Catatan(b).Select(c => (b, c))))
        {
            var isian = bagian.Tampak(catatan.Isi).Where(i => i.Sumber is Sumber.Isi or Sumber.Koreksi && catatan.Isi[i] is not null).Select(i => i.Kode).ToList();
            var versi = (await BacaAsync()).Versi.GetValueOrDefault((bagian.Kode, catatan.Id));
            await Harus(await layanan.GetRequiredService<IsiIsian>().BeberapaSesuaiAsync(
                new AlamatCatatan(registrasi.Id, bagian.Kode, catatan.Id, versi), isian, _pelaku, CancellationToken.None), $"{bagian.Kode}/{catatan.Id}");
        }
    }

    private async Task SesuaiAsync(Bagian bagian, string kunci, Isian isian) => await Harus(
        await layanan.GetRequiredService<IsiIsian>().SesuaiAsync(await AlamatAsync(bagian.Kode, kunci, isian), _pelaku, CancellationToken.None), isian.Kode);

    private async Task TulisAsync(string bagian, string kunci, Isian isian)
    {
        var nilai = await NilaiAsync(bagian, kunci, isian);
        await Harus(
            await layanan.GetRequiredService<IsiIsian>().TulisAsync(await AlamatAsync(bagian, kunci, isian), nilai, await KonteksAsync((isian, nilai)), _pelaku, CancellationToken.None),
            $"{bagian}.{isian.Kode}");
    }

    private async Task<AlamatIsian> AlamatAsync(string bagian, string kunci, Isian isian) =>
        new(registrasi.Id, bagian, kunci, isian.Kode, (await BacaAsync()).Versi.GetValueOrDefault((bagian, kunci)));

    private async Task<Konteks> KonteksAsync(params (Isian, string?)[] tambahan) => await layanan.GetRequiredService<KonteksBorang>().MuatAsync(
        await BacaAsync(), Tanggal.HariWib(layanan.GetRequiredService<TimeProvider>().GetUtcNow()), tambahan, CancellationToken.None);

    private async Task<string> NilaiAsync(string bagian, string kunci, Isian isian) =>
        Jawaban.GetValueOrDefault($"{bagian}.{isian.Kode}") ?? isian switch
        {
            IsianRujukan rujukan => await RujukanAsync(bagian, kunci, rujukan),
            IsianPilihan pilihan => pilihan.Daftar.Semua.First(b => !b.Usang).Kode,
            IsianYaTidak => IsianYaTidak.Tidak,
            IsianAngka => "2010",
            IsianTanggal => "2010-01-01",
            _ => "CONTOH",
        };

    // The row that SAPK's words mean, else any.
    private async Task<string> RujukanAsync(string bagian, string kunci, IsianRujukan isian)
    {
        var kata = (await BacaAsync()).Kini.Catatan(Definisi.AmbilBagian(bagian)).FirstOrDefault(c => c.Id == kunci)?.Isi[isian] ?? "";
        var baris = layanan.GetRequiredService<EPupnsDb>().Set<Rujukan>().Where(r => r.Daftar == isian.NamaDaftar);
        return await baris.Where(r => r.Nama == kata).Select(r => r.Kode).FirstOrDefaultAsync()
            ?? await baris.OrderBy(r => r.Instansi != registrasi.InstansiKode).ThenBy(r => r.Kode).Select(r => r.Kode).FirstAsync();
    }

    private static Task Harus(Hasil<int> hasil, string apa) =>
        hasil.Berhasil ? Task.CompletedTask : throw new InvalidOperationException($"{apa}: {hasil.Kesalahan.Kode} {hasil.Kesalahan.Pesan}");
}
