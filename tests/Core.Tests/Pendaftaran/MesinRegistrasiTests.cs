using EPupns.Core.Pendaftaran;
using EPupns.Uji;
using FsCheck;
using FsCheck.Fluent;

namespace EPupns.Core.Tests.Pendaftaran;

public sealed class MesinRegistrasiTests
{
    [Theory]
    [InlineData(MesinRegistrasi.Pemicu.Setujui, KeadaanRegistrasi.Disetujui)]
    [InlineData(MesinRegistrasi.Pemicu.Tolak, KeadaanRegistrasi.Ditolak)]
    public async Task Terdaftar_Dipicu_BerpindahSesuaiKeputusan(MesinRegistrasi.Pemicu pemicu, KeadaanRegistrasi keadaan)
    {
        var registrasi = DataUji.BuatRegistrasi();

        await MesinRegistrasi.Untuk(registrasi).FireAsync(pemicu);

        Assert.Equal(keadaan, registrasi.Keadaan);
    }

    [Fact]
    public void UrutanPemicuApaPun_Dijalankan_YangPertamaMenentukanSelamanya() => Prop.ForAll(
        (from awal in Gen.Elements(Enum.GetValues<KeadaanRegistrasi>())
         from pemicu in Gen.Elements(Enum.GetValues<MesinRegistrasi.Pemicu>()).ListOf()
         select (awal, pemicu)).ToArbitrary(),
        k => Jalankan(k.awal, k.pemicu) == Harapan(k.awal, k.pemicu)).QuickCheckThrowOnFailure();

    [Fact]
    public void Mesin_DigambarSebagaiMermaid_MemuatKeduaJalan()
    {
        var diagram = MesinRegistrasi.Diagram();

        Assert.StartsWith("stateDiagram-v2", diagram, StringComparison.Ordinal);
        Assert.Contains("Terdaftar --> Disetujui : Setujui", diagram, StringComparison.Ordinal);
        Assert.Contains("Terdaftar --> Ditolak : Tolak", diagram, StringComparison.Ordinal);
    }

    private static KeadaanRegistrasi Jalankan(KeadaanRegistrasi awal, IEnumerable<MesinRegistrasi.Pemicu> pemicu)
    {
        var registrasi = DataUji.BuatRegistrasi(r => r.Keadaan = awal);
        foreach (var satu in pemicu)
        {
            // A new machine each time, as every turn and every process has its own.
            var mesin = MesinRegistrasi.Untuk(registrasi);
            if (mesin.CanFire(satu))
            {
                mesin.Fire(satu);
            }
            else
            {
                Assert.Throws<InvalidOperationException>(() => mesin.Fire(satu));
            }
        }

        return registrasi.Keadaan;
    }

    private static KeadaanRegistrasi Harapan(KeadaanRegistrasi awal, IList<MesinRegistrasi.Pemicu> pemicu) => (awal, pemicu) switch
    {
        (KeadaanRegistrasi.Terdaftar, [MesinRegistrasi.Pemicu.Setujui, ..]) => KeadaanRegistrasi.Disetujui,
        (KeadaanRegistrasi.Terdaftar, [MesinRegistrasi.Pemicu.Tolak, ..]) => KeadaanRegistrasi.Ditolak,
        _ => awal,
    };
}
