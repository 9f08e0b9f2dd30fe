using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;

namespace EPupns.Core.Susunan.Contoh;

/// <summary>Somebody of the demo who has sent a form: teachers of Ciamis with one career, each with corrections of their own.</summary>
/// <param name="Urut">Last digits of the NIP.</param>
/// <param name="Nama">Name in SAPK.</param>
/// <param name="HariLalu">Days since the form was sent.</param>
/// <param name="Sampai">How far verifiers got with it: the level that it waits for; null when all are done.</param>
/// <param name="Ubahan">What they corrected or filled in: record and values.</param>
internal sealed record KirimanContoh(int Urut, string Nama, int HariLalu, Putusan? Sampai, params (Bagian Bagian, string Kunci, (Isian Isian, string? Nilai)[] Isi)[] Ubahan)
{
    /// <summary>A paper comes along for what can be proved.</summary>
    public bool Berberkas { get; init; } = true;

    /// <summary>Every paper of the list comes along, not only those that prove a change: no rule finds anything then.</summary>
    public bool SemuaBerkas { get; init; }

    /// <summary>What they say to the warnings; empty when they say nothing.</summary>
    public string Penjelasan { get; init; } = "";

    /// <summary>What SKPD asked about the first change, and nobody answered yet; empty when nothing was asked.</summary>
    public string Pertanyaan { get; init; } = "";

    public string Nip => $"197503152000031{Urut:D3}";

    /// <summary>All of them, the longest waiting first.</summary>
    public static IReadOnlyList<KirimanContoh> Semua { get; } =
    [
        new(101, "EUIS KURNIASIH", 9, Putusan.Skpd,
            Utama((DataUtama.Nama, "EUIS KURNIASIH RAHAYU"), (DataUtama.Alamat, "Dusun Desa RT 04 RW 01, Muktisari, Cipaku, Ciamis"), (DataUtama.Npwp, "092542943407001")),
            Pangkat("sapk-2", (RiwayatGolongan.NomorSk, "823.3/076/BKD/2010"), (RiwayatGolongan.Tmt, "2010-03-01")),
            Ijazah("contoh-1", "D4502", "2012-08-25", "MP-0142/2012")) { Penjelasan = "SK saya memang berlaku mulai tanggal itu, salinannya saya lampirkan." },
        new(102, "DEDE ROHMAT", 8, Putusan.Skpd, Utama((DataUtama.GelarBelakang, "S.Pd., M.Pd."), (DataUtama.KartuPegawai, "K223456")), Pangkat("sapk-1", (RiwayatGolongan.MasaKerjaBulan, "2"))),
        new(103, "ROSITA DEWI", 5, Putusan.Skpd, Utama((DataUtama.Alamat, "Jl. Raya Cipaku No. 21, Ciamis"))) { Pertanyaan = "Alamat pada KTP berbeda dengan yang ditulis; mana yang benar?" },
        new(104, "ASEP SAEFULLAH", 3, Putusan.Skpd) { Berberkas = false },
        new(105, "IMAS MASITOH", 2, Putusan.Skpd, Utama((DataUtama.StatusKawin, "3"), (DataUtama.Npwp, "092542943407005"))),
        new(109, "TETI SUMIATI", 1, Putusan.Skpd, Utama((DataUtama.Alamat, "Dusun Kidul RT 02 RW 05, Cipaku, Ciamis"))) { SemuaBerkas = true },
        new(106, "ENDANG SUHERMAN", 12, Putusan.Bkd, Utama((DataUtama.GelarBelakang, "S.Pd.I."), (DataUtama.TmtPns, "2001-05-01")), Ijazah("contoh-1", "D4002", "2003-11-08", "IK-5120/03")),
        new(107, "NENENG HASANAH", 15, Putusan.Bkn, Pangkat("sapk-2", (RiwayatGolongan.NomorSk, "823.3/0671/BKD/2010")), Utama((DataUtama.Alamat, "Perum Cipaku Indah C-7, Ciamis"))),
        new(108, "YAYAN SOPYAN", 20, null, Utama((DataUtama.KartuPegawai, "K323456"))),
    ];

    private static (Bagian, string, (Isian, string?)[]) Utama(params (Isian, string?)[] isi) => (DataUtama.Bagian, DataUtama.Bagian.Kode, isi);

    private static (Bagian, string, (Isian, string?)[]) Pangkat(string kunci, params (Isian, string?)[] isi) => (RiwayatGolongan.Bagian, kunci, isi);

    private static (Bagian, string, (Isian, string?)[]) Ijazah(string kunci, string pendidikan, string lulus, string nomor) => (RiwayatPendidikan.Bagian, kunci,
    [
        (RiwayatPendidikan.Pendidikan, pendidikan), (RiwayatPendidikan.TanggalLulus, lulus), (RiwayatPendidikan.TahunLulus, lulus[..4]), (RiwayatPendidikan.NomorIjazah, nomor),
        (RiwayatPendidikan.NamaSekolah, "UNIVERSITAS GALUH CIAMIS"), (RiwayatPendidikan.Pertama, IsianYaTidak.Tidak),
    ]);
}
