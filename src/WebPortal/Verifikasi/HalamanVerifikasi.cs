using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;
using EPupns.Core.Referensi;
using EPupns.Core.Verifikasi;

namespace EPupns.WebPortal.Verifikasi;

/// <summary>The queue.</summary>
/// <param name="Saringan">What was asked for.</param>
/// <param name="Kelompok">The part that is shown.</param>
/// <param name="Isi">What was found.</param>
/// <param name="Petugas">Who looks.</param>
/// <param name="Instansi">Instansi that they may see, to name and to choose from.</param>
/// <param name="Definisi">Names of sections.</param>
/// <param name="Kini">The time by which rows are late.</param>
public sealed record HalamanVerifikasi(
    SaringanVerifikasi Saringan, KelompokAntrean Kelompok, HalamanAntrean Isi, Petugas Petugas, IReadOnlyList<Instansi> Instansi, DefinisiFormulir Definisi, DateTimeOffset Kini)
{
    /// <summary>Ages to choose from, in days.</summary>
    public static IReadOnlyList<int> Umur { get; } = [3, 7, 14, 30];

    /// <summary>Names of colleagues who work on rows of this page.</summary>
    public IReadOnlyDictionary<Guid, string> Pemegang { get; init; } = new Dictionary<Guid, string>();

    /// <summary>The level that the officer decides for; null when they only look.</summary>
    public Putusan? Tingkat => CakupanFormulir.Tingkat(Petugas.Peran);

    /// <summary>True for those who see more than one instansi.</summary>
    public bool BanyakInstansi => Instansi.Count > 1;

    /// <summary>Whose forms these are.</summary>
    public string Cakupan => Petugas switch
    {
        { Peran: Peran.VerifikatorBkn, Kanreg: { } kanreg } => kanreg == WilayahKerja.Pusat ? "BKN Pusat: instansi pusat" : WilayahKerja.Kantor(kanreg),
        { InstansiKode: null } => "Seluruh instansi",
        _ => NamaInstansi(Petugas.InstansiKode),
    };

    /// <summary>The parts over the list, with how many there are in each.</summary>
    public IEnumerable<(KelompokAntrean Kelompok, int Banyak, string Alamat)> Tab() =>
        Isi.Jumlah.Select(j => (j.Key, j.Value, (Saringan with { Kelompok = Kata(j.Key) }).Awal()));

    /// <summary>Days since a form was sent, by the calendar.</summary>
    public int Hari(BarisAntrean baris) => Math.Max(0, Tanggal.HariWib(Kini).DayNumber - Tanggal.HariWib(baris.Dikirim).DayNumber);

    /// <summary>It has waited longer than promised.</summary>
    public bool Lambat(BarisAntrean baris) => baris.Keadaan.Tingkat() is { } tingkat && baris.Dikirim < JanjiLayanan.Batas(tingkat, Kini);

    /// <summary>Rows on this page can be taken together.</summary>
    public bool DapatSekaligus => Tingkat is not null && Kelompok is KelompokAntrean.Menunggu or KelompokAntrean.Saya && Isi.Baris.Any(DapatDipilih);

    /// <summary>A row that may be safe to approve without opening it: nothing doubtful was found in it.</summary>
    public bool DapatDipilih(BarisAntrean baris) => baris.Peringatan == 0;

    /// <summary>Sections that can have changes.</summary>
    public IEnumerable<Bagian> Bagian => Definisi.Bagian;

    /// <summary>The sections of a row in a few words.</summary>
    public string SebutBagian(BarisAntrean baris)
    {
        var nama = baris.BagianBerubah.Select(k => Definisi.Bagian.FirstOrDefault(b => b.Kode == k)?.Judul).OfType<string>().ToList();
        return nama.Count <= 3 ? string.Join(", ", nama) : $"{string.Join(", ", nama.Take(2))}, dan {nama.Count - 2} bagian lain";
    }

    /// <summary>An instansi by its code.</summary>
    public string NamaInstansi(string kode) => Instansi.FirstOrDefault(i => i.Kode == kode)?.Nama ?? kode;

    /// <summary>The part of the queue as it stands in the address.</summary>
    public static string Kata(KelompokAntrean kelompok) => kelompok.ToString().ToLowerInvariant();
}
