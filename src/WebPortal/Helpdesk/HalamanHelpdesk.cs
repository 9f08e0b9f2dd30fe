using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Helpdesk;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Referensi;
using EPupns.WebPortal.Pemulihan;
using Microsoft.AspNetCore.Http.Extensions;

namespace EPupns.WebPortal.Helpdesk;

/// <summary>Filters of the inbox, as they stand in the address.</summary>
public sealed record SaringanHelpdesk
{
    /// <summary>Part; the waiting ones when it is none.</summary>
    public string? Bagian { get; init; }

    /// <summary>Search.</summary>
    public string? Cari { get; init; }

    /// <summary>Kind.</summary>
    public JenisLaporan? Jenis { get; init; }

    /// <summary>Place of the page.</summary>
    public string? Setelah { get; init; }

    /// <summary>The part that is meant.</summary>
    public BagianLaporan Bagiannya => Enum.TryParse<BagianLaporan>(Bagian, ignoreCase: true, out var bagian) && Enum.IsDefined(bagian) ? bagian : BagianLaporan.Menunggu;

    /// <summary>For the core.</summary>
    public SaringanLaporan UntukCore() => new(Bagiannya, Cari, Jenis is { } j && Enum.IsDefined(j) ? j : null, PosisiLaporan.Baca(Setelah));

    /// <summary>The address of these filters.</summary>
    public string Alamat()
    {
        var isi = new QueryBuilder();
        void Tambah(string nama, string? nilai)
        {
            if (!string.IsNullOrEmpty(nilai))
            {
                isi.Add(nama, nilai);
            }
        }

        Tambah("bagian", Bagian);
        Tambah("cari", Cari);
        Tambah("jenis", Jenis is { } jenis ? $"{(int)jenis}" : null);
        Tambah("setelah", Setelah);
        return "/helpdesk" + isi.ToQueryString();
    }
}

/// <summary>The inbox.</summary>
/// <param name="Saringan">Filters.</param>
/// <param name="Isi">Rows.</param>
/// <param name="Jumlah">How many in each part.</param>
/// <param name="Petugas">Who looks.</param>
/// <param name="Kini">Now.</param>
public sealed record HalamanHelpdesk(
    SaringanHelpdesk Saringan, Core.Helpdesk.HalamanLaporan Isi, IReadOnlyDictionary<BagianLaporan, int> Jumlah, Petugas Petugas, DateTimeOffset Kini)
{
    /// <summary>Names of who works on them.</summary>
    public required IReadOnlyDictionary<Guid, string> Pemegang { get; init; }

    /// <summary>May answer and close.</summary>
    public bool Menangani => Petugas.Peran.Boleh(Wewenang.TanganiLaporan);

    /// <summary>The parts as tabs.</summary>
    public IEnumerable<(BagianLaporan Bagian, string Nama)> Tab =>
    [
        (BagianLaporan.Menunggu, "Menunggu"), (BagianLaporan.Saya, "Saya tangani"), (BagianLaporan.Terlambat, "Terlambat"), (BagianLaporan.Terbuka, "Semua terbuka"),
        (BagianLaporan.Selesai, "Selesai"),
    ];

    /// <summary>Past what was promised.</summary>
    public bool Terlambat(Laporan laporan) => !laporan.Keadaan.Tertutup() && laporan.LewatJanji(Kini);
}

/// <summary>One report.</summary>
/// <param name="Rincian">The report and its thread.</param>
public sealed record HalamanLaporan(RincianLaporan Rincian)
{
    /// <summary>Can be handled by whoever looks: they may, and it is open.</summary>
    public bool Menangani { get; init; }

    /// <summary>The report.</summary>
    public Laporan Laporan => Rincian.Laporan;

    /// <summary>What the desk is called.</summary>
    public required string NamaMeja { get; init; }

    /// <summary>Names of staff in the thread.</summary>
    public required IReadOnlyDictionary<Guid, string> Penulis { get; init; }

    /// <summary>Other reports of the person.</summary>
    public required IReadOnlyList<Laporan> Lain { get; init; }

    /// <summary>The person in SAPK.</summary>
    public Pns? Pns { get; init; }

    /// <summary>Their registration.</summary>
    public Registrasi? Registrasi { get; init; }

    /// <summary>Ready answers of the desk.</summary>
    public required IReadOnlyList<JawabanSiap> Siap { get; init; }

    /// <summary>Open reports that miss the same row.</summary>
    public int Sama { get; init; }

    /// <summary>Desks to forward to.</summary>
    public required IReadOnlyList<Instansi> Instansi { get; init; }

    /// <summary>What can be solved right here.</summary>
    public required TindakanLaporan Tindakan { get; init; }

    /// <summary>Reports that belong together with it.</summary>
    public required IReadOnlyList<Laporan> Tautan { get; init; }

    /// <summary>The request for recovery that it is; null for other reports.</summary>
    public HalamanKasus? Pemulihan { get; init; }

    /// <summary>The right name as it was reported; null when it was not.</summary>
    public string? NamaDilaporkan => FaktaLaporan.Nilai(Laporan, "nama_benar");

    /// <summary>The SK as it was reported; null when it was not.</summary>
    public string? SkDilaporkan => FaktaLaporan.Nilai(Laporan, "nomor_sk") is { } nomor ? $"SK {nomor}{(FaktaLaporan.Nilai(Laporan, "tanggal_sk") is { } tanggal ? $" tanggal {tanggal}" : "")}" : null;

    /// <summary>What was typed and not taken.</summary>
    public string? Teks { get; init; }

    /// <summary>What is wrong with it.</summary>
    public string? Salah { get; init; }
}

/// <summary>What can be solved inside a report, for whoever looks.</summary>
public sealed record TindakanLaporan
{
    /// <summary>Login or recovery of the person's account is closed until then; null when it is open.</summary>
    public DateTimeOffset? TerkunciSampai { get; init; }

    /// <summary>The person's form can be taken down.</summary>
    public bool DapatTurun { get; init; }

    /// <summary>The identity of the person can be put right: they are in SAPK, within reach.</summary>
    public bool DapatDiperbaiki { get; init; }

    /// <summary>A correction that waits for a second officer; null when none does.</summary>
    public UsulIdentitas? Usul { get; init; }

    /// <summary>The same in words.</summary>
    public string? KalimatUsul { get; init; }

    /// <summary>It is from whoever looks.</summary>
    public bool UsulSaya { get; init; }

    /// <summary>There is something to show.</summary>
    public bool Ada => TerkunciSampai is not null || DapatTurun || DapatDiperbaiki || Usul is not null;
}

/// <summary>How states look.</summary>
public static class WujudLaporan
{
    /// <summary>The stylesheet's class of a state.</summary>
    public static string Kelas(this KeadaanLaporan keadaan) => keadaan switch
    {
        KeadaanLaporan.Dijawab or KeadaanLaporan.Selesai => "disetujui",
        KeadaanLaporan.DibukaLagi => "ditolak",
        _ => "menunggu",
    };
}
