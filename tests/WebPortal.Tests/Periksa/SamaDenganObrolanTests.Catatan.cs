using System.Text.RegularExpressions;
using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.WebPortal.Tests.Periksa;

/// <summary>The same for records: added, changed, emptied and taken away, in sentences in the chat and in inputs on the page.</summary>
public sealed partial class SamaDenganObrolanTests
{
    private static readonly (Bagian Bagian, (string Isian, string Kata, string Jawaban)[] Fakta)[] Catatan =
    [
        (RiwayatGolongan.Bagian, [("golongan", "golongan", "III/d"), ("tmt_golongan", "tmt", "1 april 2014"), ("masa_kerja_tahun", "masa kerja tahun", "14"), ("nomor_sk", "nomor sk", "823.3/9/BKD/2014"), ("jenis_kp", "jenis kp", "reguler")]),
        (RiwayatGolongan.Bagian, [("golongan", "golongan", "IV/a"), ("tmt_golongan", "tmt", "1-10-2015"), ("tanggal_sk", "tanggal sk", "5 agustus 2015")]),
        (Potensi.Bagian, [("jenis", "jenis", "bahasa"), ("nama", "nama bahasa, keahlian, atau minat", "Bahasa Inggris")]),
        (Anak.Bagian, [("nama", "nama", "rudi hartono"), ("tanggal_lahir", "tanggal lahir", "4/5/2008"), ("jenis_kelamin", "jenis kelamin", "L")]),
    ];

    private static readonly (string Isian, string Kata, string Jawaban)[] Ubahan = [("nomor_sk", "nomor sk", "823.3/77/BKD"), ("tanggal_sk", "tanggal sk", "9 mei 2009"), ("masa_kerja_bulan", "masa kerja bulan", "7")];

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    public async Task CatatanDitambahDiubahDihapus_LewatObrolanDanLaman_Sama(int benih)
    {
        using var keduanya = await MulaiAsync($"19750315200003{benih}");
        var (obrolan, laman, pengobrol, peramban) = keduanya;
        var acak = new Random(benih);
        foreach (var (bagian, fakta) in Catatan.OrderBy(_ => acak.Next()))
        {
            await pengobrol.KatakanAsync(bagian, null, string.Join(", ", fakta.Select(f => $"{f.Kata} {f.Jawaban}")));
            await peramban.IsiAsync(bagian, null, fakta.Select(f => (f.Isian, f.Jawaban)));
        }

        var ada = await BorangAsync(laman);
        Assert.Equal(5, ada.Catatan(RiwayatGolongan.Bagian).Count);
        foreach (var ubahan in Ubahan)
        {
            var letak = acak.Next(5);
            await pengobrol.KatakanAsync(RiwayatGolongan.Bagian, letak + 1, $"{ubahan.Kata} {ubahan.Jawaban}");
            await peramban.IsiAsync(RiwayatGolongan.Bagian, ada.Catatan(RiwayatGolongan.Bagian)[letak].Id, [(ubahan.Isian, ubahan.Jawaban)]);
        }

        foreach (var letak in new[] { acak.Next(3), 3 + acak.Next(2) }.OrderDescending())
        {
            await pengobrol.HapusAsync(RiwayatGolongan.Bagian, letak + 1);
            await peramban.HapusAsync(RiwayatGolongan.Bagian, ada.Catatan(RiwayatGolongan.Bagian)[letak].Id);
        }

        var (dariObrolan, dariLaman) = (await RingkasAsync(obrolan), await RingkasAsync(laman));
        Assert.Equal(dariLaman, dariObrolan);
        Assert.Equal(3, (await BorangAsync(obrolan)).Catatan(RiwayatGolongan.Bagian).Count);
        Assert.Contains("RUDI HARTONO", dariObrolan, StringComparison.Ordinal);
        Assert.Contains("823.3/77/BKD", dariObrolan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task IsianDikosongkanDanBeberapaFaktaSekaligus_LewatObrolanDanLaman_Sama()
    {
        using var keduanya = await MulaiAsync("1975031520000321");
        var (obrolan, laman, pengobrol, peramban) = keduanya;

        await pengobrol.KatakanAsync(DataUtama.Bagian, null, "agama hindu, npwp 09.254.294.3-407.000, tmt cpns 1 maret 2001, gelar belakang S.Pd., M.Pd.");
        await peramban.IsiAsync(DataUtama.Bagian, null, [("agama", "hindu"), ("npwp", "09.254.294.3-407.000"), ("tmt_cpns", "1 maret 2001"), ("gelar_belakang", "S.Pd., M.Pd.")]);
        foreach (var isian in new Isian[] { DataUtama.GelarBelakang, DataUtama.Npwp, DataUtama.Nama })
        {
            await pengobrol.JawabAsync(isian, "tidak ada");
            await peramban.JawabAsync(DataUtama.Bagian, isian, "tidak ada");
        }

        var (dariObrolan, dariLaman) = (await BacaAsync(obrolan), await BacaAsync(laman));
        Assert.Equal(dariLaman, dariObrolan);
        var isi = (await BorangAsync(obrolan)).Isi(DataUtama.Bagian);
        Assert.Equal(("4", null, null, "2001-03-01"), (isi[DataUtama.Agama], isi[DataUtama.GelarBelakang], isi[DataUtama.Npwp], isi[DataUtama.TmtCpns]));
        Assert.NotNull(isi[DataUtama.Nama]);
    }

    private async Task<Borang> BorangAsync(Registrasi registrasi)
    {
        await using var lingkup = situs.Layanan.CreateAsyncScope();
        return (await lingkup.ServiceProvider.GetRequiredService<BacaBorang>().JalankanAsync(registrasi.Id, CancellationToken.None)).Kini;
    }

    // New records have keys of their own on either side: only that they are new counts.
    private async Task<string> RingkasAsync(Registrasi registrasi) =>
        string.Join('\n', KunciBaru().Replace(await BacaAsync(registrasi), "/baru ").Split('\n').Order(StringComparer.Ordinal));

    [GeneratedRegex("/[0-9a-f]{32} ")]
    private static partial Regex KunciBaru();
}
