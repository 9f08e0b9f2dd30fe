using EPupns.Core.Pengisian;

namespace EPupns.Core.Tests.Verifikasi;

/// <summary>Two at a time, officers of every level and the owner do whatever comes to their mind; after each pair everything must still agree.</summary>
public abstract partial class VerifikasiTests<TBasis>
{
    private const int Pasang = 120;

    [Theory]
    [InlineData(2015)]
    public async Task DuaSekaligus_JalanAcak_SetelahSetiapLangkahSemuanyaCocok(int benih)
    {
        var (acak, kabar) = (new Random(benih), new PencatatKabar());
        await using var proses = kabar.Proses(basis);
        var jalan = new JalanAcak(await TigaAsync(), proses, acak);
        await jalan.SiapkanAsync();

        for (var i = 0; i < Pasang; i++)
        {
            var (satu, dua) = (jalan.Pilih(), jalan.Pilih());
            var hasil = await Task.WhenAll(Task.Run(satu.Lakukan), Task.Run(dua.Lakukan));

            // Of two officers of one level only one can hold the form, so only one of them can have decided.
            if (satu.Siapa != dua.Siapa && satu.Tingkat == dua.Tingkat && satu.Memutuskan && dua.Memutuskan)
            {
                Assert.False(hasil[0] && hasil[1], $"langkah {i}: {satu.Nama} dan {dua.Nama} memutuskan bersama");
            }

            jalan.Catat(satu, hasil[0]);
            jalan.Catat(dua, hasil[1]);
            await jalan.PeriksaAsync(i, kabar);
            if ((await jalan.Kasus.KeadaanAsync()).Keadaan == KeadaanFormulir.Selesai)
            {
                await jalan.RantaiUtuhAsync();
                jalan = new JalanAcak(await TigaAsync(), proses, acak);
                await jalan.SiapkanAsync();
            }
        }

        await jalan.RantaiUtuhAsync();
    }
}
