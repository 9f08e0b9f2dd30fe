using EPupns.Core.Akun.Sandi;
using EPupns.Core.Cetak;
using EPupns.Core.Dasar;
using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using EPupns.Core.Referensi;
using EPupns.Core.Referensi.Demo;
using EPupns.Core.Tests.Cetak;
using EPupns.Core.Tests.Pendaftaran;
using EPupns.Uji;
using EPupns.Uji.Karier;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Tests.Karier;

/// <summary>The careers that stories and pages enter: written by the use-cases they are complete, contradict nothing, and read back as they are.</summary>
public sealed class KarierTests(BasisSqlite basis) : IClassFixture<BasisSqlite>
{
    public static TheoryData<string> Semua() => [.. SemuaKarier.Nip];

    [Theory]
    [MemberData(nameof(Semua))]
    public async Task Karier_Ditulis_LengkapTanpaTemuanDanTerbacaSama(string nip)
    {
        var (karier, registrasi) = await SiapkanAsync(nip);
        var kunci = new Dictionary<string, List<string>>();
        foreach (var (bagian, catatan) in karier.Isian)
        {
            kunci[bagian.Kode] = [.. catatan.Select((_, urut) => bagian.Berulang ? $"c{urut:D2}" : bagian.Kode)];
            for (var i = 0; i < catatan.Count; i++)
            {
                await TulisAsync(registrasi, bagian, kunci[bagian.Kode][i], catatan[i], kunci);
            }
        }

        var hasil = await basis.PakaiAsync((PeriksaBorang p) => p.JalankanAsync(registrasi.Id, CancellationToken.None));

        Assert.Equal(karier.Seharusnya().Order(), Uji.Karier.Karier.Baca(basis.Layanan.GetRequiredService<DefinisiFormulir>(), hasil.Borang.Kini).Order());
        Assert.Empty(hasil.Temuan.Select(t => t.Temuan.Pesan));
        Assert.Empty(hasil.Kelengkapan.SelectMany(k => k.Kurang.Select(i => $"{k.Bagian.Kode} {i.CatatanId} {i.Isian?.Kode}")));
        Dicetak(karier, hasil);
    }

    // On paper every section is there.
    private static void Dicetak(Uji.Karier.Karier karier, BorangDiperiksa hasil)
    {
        var pdf = FormulirTerisi.Susun(new DataFormulirTerisi("100000000040", karier.Pns.Nip, karier.Pns.Nama, "Pemerintah Kab. Ciamis", "https://pupns.contoh/cek/abc", "7KQ-2MX", Pupns2015.Definisi, hasil, null, null)).KePdf();
        using var alat = new Alat(pdf);
        var teks = string.Concat(Enumerable.Range(1, alat.JumlahHalaman()).Select(alat.Teks)).Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);

        Assert.Contains("No syntax or stream encoding errors found", alat.Periksa());
        Assert.All(karier.Isian, b => Assert.Contains(b.Bagian.Judul.ToUpperInvariant().Replace(" ", "", StringComparison.Ordinal), teks, StringComparison.Ordinal));
    }

    private async Task<(Uji.Karier.Karier Karier, Registrasi Registrasi)> SiapkanAsync(string nip)
    {
        var karier = SemuaKarier.Buat(nip);
        if (!await basis.BacaAsync(db => db.Set<Rujukan>().AnyAsync()))
        {
            await basis.TulisAsync(l => l.GetRequiredService<PenanamRujukan>().TanamAsync(CancellationToken.None));
        }

        await basis.TambahAsync([karier.Pns, .. karier.Kerabat]);
        var ibu = karier.Isian.Single(i => i.Bagian == OrangTua.Bagian).Catatan.Single(o => o[OrangTua.Hubungan] == "2")[OrangTua.Nama]!;
        var hash = basis.Layanan.GetRequiredService<PencincangJawaban>().Cincang(ibu, nip);
        return (karier, await basis.SiapkanRegistrasiAsync(r => (r.Nip, r.InstansiKode, r.IbuHash) = (nip, karier.Pns.InstansiKode, hash)));
    }

    private async Task TulisAsync(Registrasi registrasi, Bagian bagian, string kunci, Isi isi, Dictionary<string, List<string>> semua)
    {
        var konteks = Pengisian.Formulirnya.Konteks;
        var nilai = bagian.Isian.Where(i => i.Sumber is Sumber.Isi or Sumber.Koreksi && isi[i] is not null)
            .ToDictionary(i => i.Kode, i => i is IsianCatatan && isi[i]!.Split(':') is [var ke, var urut] ? semua[ke][int.Parse(urut, System.Globalization.CultureInfo.InvariantCulture)] : isi[i]!);
        var hasil = await basis.PakaiAsync((IsiIsian i) => i.TulisBeberapaAsync(new AlamatCatatan(registrasi.Id, bagian.Kode, kunci, 0), nilai, konteks, Pelaku.Pns(registrasi.Nip, "uji"), CancellationToken.None));
        Assert.True(hasil.Berhasil, hasil.Kesalahan?.Pesan);
    }
}
