using EPupns.Core.Pengawasan;

namespace EPupns.Core.Tests.Pengawasan;

/// <summary>What a person reads about their record says what was done, not only that something was.</summary>
public sealed class KalimatTindakanTests
{
    [Theory]
    [InlineData("data.dibaca", "membuka data Anda")]
    [InlineData("baris.setuju", "menyetujui satu perubahan")]
    [InlineData("baris.tolak", "menolak satu perubahan")]
    [InlineData("baris.ditanya", "bertanya tentang satu isian")]
    [InlineData("formulir.diambil", "mulai memeriksa formulir")]
    [InlineData("formulir.diloloskan", "selesai memeriksa formulir")]
    [InlineData("formulir.dikembalikan", "mengembalikan formulir")]
    [InlineData("pengisian.apa_saja", "mengubah isian")]
    public void Tindakan_Disebut_DenganKataOrang(string tindakan, string kalimat) => Assert.Equal(kalimat, KalimatTindakan.Untuk(tindakan));
}
