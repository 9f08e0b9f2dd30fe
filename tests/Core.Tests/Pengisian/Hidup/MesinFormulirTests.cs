using EPupns.Core.Pengisian;
using FsCheck;
using FsCheck.Fluent;
using K = EPupns.Core.Pengisian.KeadaanFormulir;
using P = EPupns.Core.Pengisian.MesinFormulir.Pemicu;

namespace EPupns.Core.Tests.Pengisian.Hidup;

public sealed class MesinFormulirTests
{
    // The whole life, written down once more by hand: what is not here must change nothing.
    private static readonly Dictionary<(K, P), K> Jalan = new()
    {
        [(K.Isi, P.Kirim)] = K.Terkirim,
        [(K.Terkirim, P.LoloskanSkpd)] = K.DiBkd,
        [(K.Terkirim, P.Kembalikan)] = K.Dikembalikan,
        [(K.Terkirim, P.MintaTurun)] = K.TurunDimintaDiSkpd,
        [(K.Terkirim, P.TurunStatus)] = K.Isi,
        [(K.DiBkd, P.LoloskanBkd)] = K.DiBkn,
        [(K.DiBkd, P.Kembalikan)] = K.Dikembalikan,
        [(K.DiBkd, P.MintaTurun)] = K.TurunDimintaDiBkd,
        [(K.DiBkd, P.TurunStatus)] = K.Isi,
        [(K.DiBkn, P.LoloskanBkn)] = K.Selesai,
        [(K.DiBkn, P.Kembalikan)] = K.Dikembalikan,
        [(K.Dikembalikan, P.Kirim)] = K.Terkirim,
        [(K.Dikembalikan, P.TurunStatus)] = K.Isi,
        [(K.TurunDimintaDiSkpd, P.TarikTurun)] = K.Terkirim,
        [(K.TurunDimintaDiSkpd, P.TolakTurun)] = K.Terkirim,
        [(K.TurunDimintaDiSkpd, P.TurunStatus)] = K.Isi,
        [(K.TurunDimintaDiBkd, P.TarikTurun)] = K.DiBkd,
        [(K.TurunDimintaDiBkd, P.TolakTurun)] = K.DiBkd,
        [(K.TurunDimintaDiBkd, P.TurunStatus)] = K.Isi,
    };

    [Fact]
    public void JalanAcak_Ditempuh_HanyaMelangkahDiJalanYangAda() => Prop.ForAll(
        Gen.Elements(Enum.GetValues<P>()).ListOf().ToArbitrary(),
        pemicu =>
        {
            var formulir = new FormulirPns { Nip = "-", InstansiKode = "-" };
            foreach (var satu in pemicu)
            {
                var (awal, mesin) = (formulir.Keadaan, MesinFormulir.Untuk(formulir));
                if (mesin.CanFire(satu))
                {
                    mesin.Fire(satu);
                }
                else
                {
                    Assert.Throws<InvalidOperationException>(() => mesin.Fire(satu));
                }

                Assert.Equal(Jalan.GetValueOrDefault((awal, satu), awal), formulir.Keadaan);
                Assert.Equal(formulir.Keadaan.Tingkat(), formulir.Tingkat);
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void SetiapKeadaan_SetiapPemicu_SesuaiTabel()
    {
        foreach (var (awal, pemicu) in Enum.GetValues<K>().SelectMany(k => Enum.GetValues<P>().Select(p => (k, p))))
        {
            var formulir = new FormulirPns { Nip = "-", InstansiKode = "-" };
            formulir.Pindah(awal);
            var mesin = MesinFormulir.Untuk(formulir);

            Assert.Equal(Jalan.ContainsKey((awal, pemicu)), mesin.CanFire(pemicu));
            if (Jalan.TryGetValue((awal, pemicu), out var akhir))
            {
                mesin.Fire(pemicu);
                Assert.Equal(akhir, formulir.Keadaan);
            }
        }
    }

    [Theory]
    [InlineData(K.Isi, KeadaanTingkat.Belum, KeadaanTingkat.Belum, KeadaanTingkat.Belum)]
    [InlineData(K.TurunDimintaDiSkpd, KeadaanTingkat.Menunggu, KeadaanTingkat.Belum, KeadaanTingkat.Belum)]
    [InlineData(K.DiBkd, KeadaanTingkat.Selesai, KeadaanTingkat.Menunggu, KeadaanTingkat.Belum)]
    [InlineData(K.DiBkn, KeadaanTingkat.Selesai, KeadaanTingkat.Selesai, KeadaanTingkat.Menunggu)]
    [InlineData(K.Selesai, KeadaanTingkat.Selesai, KeadaanTingkat.Selesai, KeadaanTingkat.Selesai)]
    public void Keadaan_DilihatPerTingkat_YangLewatSudahSelesai(K keadaan, KeadaanTingkat skpd, KeadaanTingkat bkd, KeadaanTingkat bkn) =>
        Assert.Equal([skpd, bkd, bkn], Kemajuan.PerTingkat(keadaan).Select(t => t.Keadaan));
}
