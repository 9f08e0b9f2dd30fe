using EPupns.Core.Kepegawaian;
using EPupns.Core.Kepegawaian.Demo;
using EPupns.Core.Pendaftaran.Pembukaan;
using EPupns.Core.Referensi;
using EPupns.Uji;

namespace EPupns.EndToEnd.Tests.Gangguan.Beban;

/// <summary>People of SAPK to be registered, each handed out once.</summary>
internal sealed class PersediaanPns
{
    private const string Instansi = "9999";
    private const long BelumAda = 50_000_000;
    private readonly Pns[] _orang;
    private int _diambil;
    private int _dikarang;

    private PersediaanPns(Pns[] orang) => _orang = orang;

    public static async Task<PersediaanPns> TanamAsync(BasisData basis, int banyak)
    {
        var orang = Enumerable.Range(0, banyak).Select(i => Buat(i)).ToArray();
        await basis.TambahAsync(
        [
            new Instansi { Kode = Instansi, Nama = "Badan Uji Ketahanan", Jenis = "P" },
            new PengaturanInstansi { InstansiKode = Instansi, Dibuka = true, WajibVerifikasi = true },
            .. orang,
        ]);
        return new PersediaanPns(orang);
    }

    public Pns Ambil() => _orang[Interlocked.Increment(ref _diambil) - 1];

    /// <summary>A well-formed NIP that SAPK does not have.</summary>
    public string NipTidakAda() => Buat(BelumAda + Interlocked.Increment(ref _dikarang)).Nip;

    private static Pns Buat(long urut)
    {
        var pns = PembuatPns.Buat(urut);
        (pns.InstansiKode, pns.UnitKerja) = (Instansi, "Bagian Umum");
        return pns;
    }
}
