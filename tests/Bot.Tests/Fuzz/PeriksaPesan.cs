using EPupns.Core.Notifikasi;

namespace EPupns.Bot.Tests.Fuzz;

/// <summary>What every message of the bot keeps, whatever a person typed.</summary>
internal static class PeriksaPesan
{
    private const int DataTombol = 64;
    private const int LangkahDanTanda = 10 + 1 + 1 + 11;

    public static void Layak(Pesan pesan)
    {
        Assert.Contains(pesan.Isi, p => p.Teks.Length > 0);
        foreach (var tombol in pesan.Tombol.SelectMany(b => b))
        {
            Assert.False(string.IsNullOrWhiteSpace(tombol.Label));
            Assert.True((tombol.Kode?.Length ?? 0) + LangkahDanTanda <= DataTombol, tombol.Kode);
        }
    }
}
