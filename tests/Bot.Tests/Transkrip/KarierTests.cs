using EPupns.Bot.Percakapan;
using EPupns.Core.Formulir;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using EPupns.Uji;
using EPupns.Uji.Karier;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Transkrip;

/// <summary>Whole careers entered in the chat end as the data describe them, field by field.</summary>
public sealed class KarierTests
{
    public static TheoryData<string, string> Semua() => new()
    {
        { "120-periksa-karier-guru", KarierGuru.Nip }, { "121-periksa-karier-dokter", KarierDokter.Nip }, { "122-periksa-karier-struktural", KarierStruktural.Nip },
    };

    [Theory]
    [MemberData(nameof(Semua))]
    public async Task Karier_DiisiDiObrolan_BerakhirSepertiDatanya(string naskah, string nip)
    {
        var rumah = await RumahUji.BangunAsync(NaskahTests.Setelan(naskah), (l, _) => l.AddSingleton<BotAdapter, AdapterUji>(), new BasisSqlite());
        await using var panggung = new PanggungMesin(rumah);
        await new PemainNaskah(Naskah.Baca(naskah), panggung, rumah.Jam).MainkanAsync();

        await using var cakupan = rumah.Layanan.CreateAsyncScope();
        var id = await rumah.DiDbAsync(db => db.Set<Registrasi>().Where(r => r.Nip == nip).Select(r => r.Id).SingleAsync());
        var borang = await cakupan.ServiceProvider.GetRequiredService<BacaBorang>().JalankanAsync(id, CancellationToken.None);

        Assert.Equal(SemuaKarier.Buat(nip).Seharusnya().Order(), Uji.Karier.Karier.Baca(cakupan.ServiceProvider.GetRequiredService<DefinisiFormulir>(), borang.Kini).Order());
    }
}
