using System.Buffers.Text;
using System.Security.Cryptography;
using EPupns.Core.Akun;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pendaftaran.Bukti;
using EPupns.Uji;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.Options;

namespace EPupns.Core.Tests.Pendaftaran.Bukti;

public sealed class TandaBuktiTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("epupns-bukti-");
    private readonly TandaBukti _tanda;

    public TandaBuktiTests() => _tanda = Buat();

    public void Dispose()
    {
        _tanda.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public void RegistrasiApaPun_DitandaiLaluDiperiksa_IsinyaKembali() => Prop.ForAll(
        (from nomor in Gen.Choose(0, int.MaxValue)
         from nip in Dasar.Acak.Nip
         from menit in Gen.Choose(0, 40 * 365 * 24 * 60)
         from cetakan in Gen.Choose(1, 255)
         select DataUji.BuatRegistrasi(r => (r.Nomor, r.Nip, r.TanggalDaftar, r.Cetakan) =
             ($"{nomor * 465L:D12}", nip.Angka, new DateTimeOffset(2014, 12, 31, 17, 0, 0, TimeSpan.Zero).AddMinutes(menit), cetakan))).ToArbitrary(),
        r => _tanda.Periksa(_tanda.Buat(r)).Nilai == new IsiTandaBukti(r.Nomor, r.Nip, DateOnly.FromDateTime(r.TanggalDaftar.AddHours(7).DateTime), r.Cetakan)).QuickCheckThrowOnFailure();

    [Fact]
    public void Kode_Dibuat_PendekDanAmanDiAlamatWeb()
    {
        Assert.Matches("^[A-Za-z0-9_-]{108}$", _tanda.Buat(Contoh()));
    }

    [Fact]
    public void HanyaKunciPublik_DipakaiMemeriksa_CukupTanpaServer()
    {
        var byta = Base64Url.DecodeFromChars(_tanda.Buat(Contoh()));
        using var publik = ECDsa.Create();
        publik.ImportFromPem(_tanda.KunciPublikPem);

        Assert.True(publik.VerifyData(byta.AsSpan(0, 17), byta.AsSpan(17), HashAlgorithmName.SHA256));
        Assert.Throws<CryptographicException>(() => publik.ExportECPrivateKey());
    }

    [Fact]
    public void SetiapBit_Dibalik_SelaluDitolak()
    {
        var byta = Base64Url.DecodeFromChars(_tanda.Buat(Contoh()));

        for (var bit = 0; bit < byta.Length * 8; bit++)
        {
            var palsu = (byte[])byta.Clone();
            palsu[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.Equal("bukti.palsu", _tanda.Periksa(Base64Url.EncodeToString(palsu)).Kesalahan?.Kode);
        }
    }

    [Fact]
    public void FormulirSelesaiApaPun_DitandaiLaluDiperiksa_IsinyaKembali() => Prop.ForAll(
        (from nomor in Gen.Choose(0, int.MaxValue)
         from nip in Dasar.Acak.Nip
         from detik in Gen.Choose(0, int.MaxValue)
         from ke in Gen.Choose(1, 255)
         from setuju in Gen.Choose(0, ushort.MaxValue)
         from tolak in Gen.Choose(0, ushort.MaxValue)
         select new IsiTandaSelesai($"{nomor * 465L:D12}", nip.Angka, DateTimeOffset.FromUnixTimeSeconds(detik), ke, setuju, tolak, $"{nomor:x16}")).ToArbitrary(),
        s => _tanda.PeriksaSelesai(_tanda.Buat(s))!.Value.Nilai == s).QuickCheckThrowOnFailure();

    [Fact]
    public void TigaJenisKode_DiperiksaSebagaiJenisLain_TidakPernahDiterima()
    {
        var (daftar, kirim, selesai) = (_tanda.Buat(Contoh()), _tanda.Buat(Kirim()), _tanda.Buat(Selesai()));

        Assert.Matches("^[A-Za-z0-9_-]{132}$", selesai);
        Assert.Null(_tanda.PeriksaKirim(selesai));
        Assert.Null(_tanda.PeriksaSelesai(kirim));
        Assert.Null(_tanda.PeriksaSelesai(daftar));
        Assert.Equal("bukti.rusak", _tanda.Periksa(selesai).Kesalahan?.Kode);
        Assert.Equal(3, new[] { daftar, kirim, selesai }.Select(_tanda.KodePeriksa).Distinct().Count());
    }

    [Fact]
    public void TandaTanganKiriman_DitempelPadaIsiSelesai_DisebutPalsu()
    {
        var (kirim, selesai) = (Base64Url.DecodeFromChars(_tanda.Buat(Kirim())), Base64Url.DecodeFromChars(_tanda.Buat(Selesai())));

        Assert.Equal("bukti.palsu", _tanda.PeriksaSelesai(Base64Url.EncodeToString([.. selesai[..35], .. kirim[31..]]))?.Kesalahan?.Kode);
        for (var bit = 0; bit < 35 * 8; bit++)
        {
            var palsu = (byte[])selesai.Clone();
            palsu[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.Equal("bukti.palsu", _tanda.PeriksaSelesai(Base64Url.EncodeToString(palsu))?.Kesalahan?.Kode);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("7KQ-3MX")]
    [InlineData("bukan kode sama sekali")]
    [InlineData("AAAA")]
    public void BukanKode_Diperiksa_DisebutRusak(string kode)
    {
        Assert.Equal("bukti.rusak", _tanda.Periksa(kode).Kesalahan?.Kode);
    }

    [Fact]
    public void KodeTerpotongAtauTersambung_Diperiksa_DisebutRusak()
    {
        var kode = _tanda.Buat(Contoh());

        Assert.Equal("bukti.rusak", _tanda.Periksa(kode[..^1]).Kesalahan?.Kode);
        Assert.Equal("bukti.rusak", _tanda.Periksa(kode + "A").Kesalahan?.Kode);
        Assert.True(_tanda.Periksa($"  {kode}\n").Berhasil);
    }

    [Fact]
    public void TeksApaPun_Diperiksa_TidakPernahGagal() => Prop.ForAll(
        Dasar.Acak.Teks, teks => !_tanda.Periksa(teks ?? "").Berhasil && _tanda.KodePeriksa(teks ?? "").Length == 7).QuickCheckThrowOnFailure();

    [Fact]
    public void ServerLain_Memeriksa_DisebutPalsu()
    {
        using var lain = new TandaBukti(Options.Create(new PilihanKeamanan { FolderKunci = Path.Combine(_folder.FullName, "lain") }), Server());

        Assert.Equal("bukti.palsu", lain.Periksa(_tanda.Buat(Contoh())).Kesalahan?.Kode);
    }

    [Fact]
    public void ProsesLainDenganFolderSama_Memeriksa_Diterima()
    {
        using var lain = Buat();

        Assert.True(lain.Periksa(_tanda.Buat(Contoh())).Berhasil);
        Assert.Equal(_tanda.KunciPublikPem, lain.KunciPublikPem);
    }

    [Fact]
    public void KodePeriksa_DuaTandaTanganSatuCetakan_Sama()
    {
        var registrasi = Contoh();
        var (satu, dua) = (_tanda.Buat(registrasi), _tanda.Buat(registrasi));

        Assert.NotEqual(satu, dua);
        Assert.Equal(_tanda.KodePeriksa(satu), _tanda.KodePeriksa(dua));
        Assert.Matches("^[A-Z0-9]{3}-[A-Z0-9]{3}$", _tanda.KodePeriksa(satu));
    }

    [Fact]
    public void KodePeriksa_CetakanLainAtauOrangLain_Berbeda()
    {
        string[] kode = [.. Enumerable.Range(1, 20).Select(i => _tanda.KodePeriksa(_tanda.Buat(DataUji.BuatRegistrasi(r => (r.Nomor, r.Cetakan) = ("035666981230", i)))))];

        Assert.Equal(20, kode.Distinct().Count());
    }

    [Fact]
    public void SeratusPermintaanSerentak_Ditandai_SemuaSah()
    {
        var kode = new string[100];

        Parallel.For(0, kode.Length, i => kode[i] = _tanda.Buat(Contoh()));

        Assert.All(kode, k => Assert.True(_tanda.Periksa(k).Berhasil));
    }

    [Theory]
    [InlineData("bukan pem")]
    [InlineData("publik")]
    [InlineData("p384")]
    public void KunciDiSusunanKeliru_Dibuat_DisebutApaYangHarusDiisi(string jenis)
    {
        using var kurvaLain = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        var pem = jenis switch { "publik" => _tanda.KunciPublikPem, "p384" => kurvaLain.ExportPkcs8PrivateKeyPem(), _ => jenis };

        var galat = Assert.Throws<InvalidOperationException>(() => new TandaBukti(Options.Create(new PilihanKeamanan { KunciBukti = pem }), Server()));

        Assert.Contains("Keamanan:KunciBukti", galat.Message, StringComparison.Ordinal);
    }

    private static Registrasi Contoh() => DataUji.BuatRegistrasi(r => (r.Nomor, r.Nip, r.Cetakan) = ("035666981230", "198612262009122001", 1));

    private static IsiTandaKirim Kirim() => new("035666981230", "198612262009122001", DateTimeOffset.UnixEpoch, 1, new string('a', 16));

    private static IsiTandaSelesai Selesai() => new("035666981230", "198612262009122001", DateTimeOffset.UnixEpoch, 1, 5, 1, new string('a', 16));

    private static KunciServer Server() => new(Options.Create(new PilihanKeamanan { KunciServer = Convert.ToBase64String(new byte[32]) }));

    private TandaBukti Buat() => new(Options.Create(new PilihanKeamanan { FolderKunci = _folder.FullName }), Server());
}
