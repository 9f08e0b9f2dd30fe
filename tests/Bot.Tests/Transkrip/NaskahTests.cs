using EPupns.Bot.Percakapan;
using EPupns.Uji;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Transkrip;

/// <summary>Every story of conversations/contoh, on every stage.</summary>
public sealed class NaskahTests
{
    public static TheoryData<string> Semua() => [.. Naskah.Berkas()];

    [Theory]
    [MemberData(nameof(Semua))]
    public Task Naskah_DimainkanPadaMesin_SesuaiKataDemiKata(string nama) => MainkanAsync(nama, new BasisSqlite());

    [Theory]
    [MemberData(nameof(Semua))]
    public Task Naskah_DimainkanDiAtasPostgreSql_SesuaiKataDemiKata(string nama) => MainkanAsync(nama, new BasisPg());

    // Stories about the visible code or about letters say so in their name; the others would only repeat it.
    internal static Dictionary<string, string?> Setelan(string nama) => new()
    {
        ["Keamanan:Tantangan"] = nama.Contains("kode", StringComparison.Ordinal) ? "selalu" : nama.Contains("curiga", StringComparison.Ordinal) ? "curiga" : "mati",
        ["Uji:Rujukan"] = nama.Contains("periksa", StringComparison.Ordinal) || nama.Contains("kirim", StringComparison.Ordinal) ? "ya" : null,
        ["Surel:Server"] = nama.Contains("surel", StringComparison.Ordinal) ? KotakSurat.Server : null,
    };

    private static async Task MainkanAsync(string nama, BasisData basis)
    {
        var rumah = await RumahUji.BangunAsync(Setelan(nama), (l, _) => l.AddSingleton<BotAdapter, AdapterUji>(), basis);
        await using var panggung = new PanggungMesin(rumah);

        await new PemainNaskah(Naskah.Baca(nama), panggung, rumah.Jam).MainkanAsync();
        var terbaca = await panggung.PesanPnsAsync();

        Assert.DoesNotContain(terbaca, t => t.Contains("rahasia", StringComparison.OrdinalIgnoreCase));
    }
}
