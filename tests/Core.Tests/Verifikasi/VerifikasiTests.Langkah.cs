using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Pengisian;
using EPupns.Core.Tests.Pendaftaran;
using EPupns.Core.Verifikasi;

namespace EPupns.Core.Tests.Verifikasi;

/// <summary>The life of a mark, every edge of it: what a level may make of a row that it marked before, and what a new sending does to the mark.</summary>
public abstract partial class VerifikasiTests<TBasis>
{
    private static readonly AlamatBaris Karpeg = Kasusnya.Baris(DataUtama.KartuPegawai);
    private readonly HashSet<string> _terlihat = [];
    private Kasusnya _kasus = null!;

    [Fact]
    public async Task SetiapLangkah_Ditempuh_TandanyaSepertiTabel()
    {
        _kasus = await Kasusnya.SiapkanAsync(basis);
        await _kasus.KirimAsync((DataUtama.Alamat, "JALAN MERDEKA 1"), (DataUtama.Agama, "Katolik"), (DataUtama.Npwp, "09.254.294.3-407.000"), (DataUtama.KartuPegawai, "K223456"));
        var (skpd, bkd) = (_kasus.Skpd, _kasus.Bkd);

        await _kasus.KlaimAsync(skpd);
        await SkpdAsync(Npwp, () => _kasus.SetujuAsync(skpd, Npwp));
        await SkpdAsync(Npwp, () => _kasus.SetujuAsync(skpd, Npwp));
        await SkpdAsync(Npwp, () => _kasus.TolakAsync(skpd, Npwp));
        await SkpdAsync(Npwp, () => _kasus.SetujuAsync(skpd, Npwp));
        await SkpdAsync(Npwp, () => KembalikanAsync(Npwp));
        await SkpdAsync(Npwp, () => _kasus.KirimAsync((DataUtama.Npwp, "09.254.294.3-407.001")));
        await SkpdAsync(Npwp, () => _kasus.SetujuAsync(skpd, Npwp));
        await SkpdAsync(Npwp, () => _kasus.TolakAsync(skpd, Npwp));
        await SkpdAsync(Npwp, () => KembalikanAsync(Npwp));
        await SkpdAsync(Npwp, () => _kasus.KirimAsync());
        await SkpdAsync(Npwp, () => _kasus.TolakAsync(skpd, Npwp));
        await SkpdAsync(Karpeg, () => KembalikanAsync(Karpeg));
        await SkpdAsync(Karpeg, () => _kasus.KirimAsync());
        await SkpdAsync(Alamat, () => _kasus.TolakAsync(skpd, Alamat));
        await SkpdAsync(Alamat, () => _kasus.SetujuAsync(skpd, Alamat, Kasusnya.BarisVerifikator));
        var agama = await TandaAsync(Agama);
        await SkpdAsync(Karpeg, () => _kasus.SelesaiAsync(skpd));
        _terlihat.Add($"{agama} → {await TandaAsync(Agama)}");
        Assert.Equal(KeadaanFormulir.DiBkd, (await _kasus.KeadaanAsync()).Keadaan);

        // Taken down and sent again with a new address: SKPD has its turn once more, and what it passed on it may still mark.
        await basis.PakaiAsync((TurunStatus t) => t.JalankanAsync(_kasus.Nomor, "Alamat keliru.", bkd, CancellationToken.None));
        await SkpdAsync(Alamat, () => _kasus.KirimAsync((DataUtama.Alamat, "JALAN MERDEKA 2")));
        await _kasus.KlaimAsync(skpd);
        await SkpdAsync(Karpeg, () => _kasus.SetujuAsync(skpd, Karpeg));
        await SkpdAsync(Agama, () => _kasus.TolakAsync(skpd, Agama));
        await SkpdAsync(Alamat, () => _kasus.SetujuAsync(skpd, Alamat));
        await _kasus.SelesaiAsync(skpd);
        await basis.PakaiAsync((TurunStatus t) => t.JalankanAsync(_kasus.Nomor, "Alamat masih keliru.", bkd, CancellationToken.None));
        await _kasus.KirimAsync((DataUtama.Alamat, "JALAN MERDEKA 3"));
        await _kasus.KlaimAsync(skpd);
        var terus = (await _kasus.BacaAsync(skpd)).Baris.First(b => b.Tanda(Putusan.Skpd) is { Jenis: JenisPutusan.Terus, Berlaku: true }).Alamat;
        await SkpdAsync(terus, () => KembalikanAsync(terus));

        string[] tabel =
        [
            "- → Setuju", "- → Tolak", "- → Terus", "- → Kembali", "Setuju → Setuju", "Setuju → Tolak", "Setuju → Kembali", "Tolak → Setuju", "Tolak → Kembali",
            "Kembali → Tolak", "Kembali → Terus", "Terus → Setuju", "Terus → Tolak", "Terus → Kembali",
            "Kembali → Kembali", "Kembali → Kembali (lama)", "Setuju → Setuju (lama)", "Kembali (lama) → Setuju", "Setuju (lama) → Setuju",
        ];
        Assert.Equal(tabel.Order(), _terlihat.Order());
    }

    private Task KembalikanAsync(AlamatBaris baris) => _kasus.KembalikanAsync(_kasus.Skpd, new PermintaanKembali(baris, "tidak-terbaca", null));

    private async Task SkpdAsync(AlamatBaris baris, Func<Task> lakukan)
    {
        var sebelum = await TandaAsync(baris);
        await lakukan();
        var sesudah = await TandaAsync(baris);
        _terlihat.Add($"{sebelum} → {sesudah}");
    }

    private async Task<string> TandaAsync(AlamatBaris baris) =>
        (await _kasus.BacaAsync(_kasus.Bkd)).Cari(baris)!.Tanda(Putusan.Skpd) is { } tanda ? $"{tanda.Jenis}{(tanda.Berlaku ? "" : " (lama)")}" : "-";
}
