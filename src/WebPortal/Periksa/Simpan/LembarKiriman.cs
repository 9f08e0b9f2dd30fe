using EPupns.Core.Dasar;
using EPupns.Core.Dasar.Ketikan;
using EPupns.Core.Formulir;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;

namespace EPupns.WebPortal.Periksa.Simpan;

/// <summary>A document while what was sent is written into it, answer by answer: each stands on the version that the one before it left.</summary>
public sealed class LembarKiriman(PenyusunHalaman penyusun, Registrasi registrasi, Bagian bagian, string kunci, BorangTerbaca borang, int versi)
{
    private readonly List<string> _tersimpan = [];
    private readonly Dictionary<string, Penolakan> _ditolak = [];
    private int _versi = versi;

    /// <summary>The section.</summary>
    public Bagian Bagian => bagian;

    /// <summary>Whose form.</summary>
    public Registrasi Registrasi => registrasi;

    /// <summary>Who writes.</summary>
    public Pelaku Pelaku { get; } = Pelaku.Pns(registrasi.Nip, "web");

    /// <summary>The form as it stands now.</summary>
    public BorangTerbaca Borang { get; private set; } = borang;

    /// <summary>The answers of the record as they stand.</summary>
    public Isi Jawaban => Borang.Kini.Catatan(bagian).FirstOrDefault(c => c.Id == kunci)?.Isi ?? Isi.Kosong;

    /// <summary>The document.</summary>
    public AlamatCatatan Catatan => new(registrasi.Id, bagian.Kode, kunci, _versi);

    /// <summary>Why nothing more can be written; null when it can.</summary>
    public string? Galat { get; private set; }

    /// <summary>What became of it.</summary>
    public HasilKiriman Hasil => new(_tersimpan, _ditolak, Galat);

    /// <summary>One answer of the document.</summary>
    public AlamatIsian Alamat(Isian isian) => new(registrasi.Id, bagian.Kode, kunci, isian.Kode, _versi);

    /// <summary>The row of a field; null when it is not shown, or not changed here.</summary>
    public HalamanBaris? Baris(Isian isian) =>
        bagian.Tampak(Borang.Kini.Catatan(bagian).FirstOrDefault(c => c.Id == kunci)?.Isi ?? Isi.Kosong).Contains(isian) && penyusun.Baris(bagian, kunci, isian, Borang) is { Terkunci: false } baris ? baris : null;

    /// <summary>Notes what became of one answer.</summary>
    public async Task CatatAsync(Isian isian, string teks, Hasil<int> hasil, CancellationToken batal)
    {
        if (!hasil.Berhasil)
        {
            // What is not about this field is about the whole document.
            Galat = hasil.Kesalahan.Isian is null ? hasil.Kesalahan.Pesan : null;
            Tolak(isian, teks, hasil.Kesalahan.Pesan);
            return;
        }

        await CatatAsync(isian.Label, hasil, batal);
    }

    /// <summary>Notes what became of several answers that were written as one step.</summary>
    public async Task CatatAsync(string kabar, Hasil<int> hasil, CancellationToken batal)
    {
        if (!hasil.Berhasil)
        {
            Galat = hasil.Kesalahan.Pesan;
            return;
        }

        _tersimpan.Add(kabar);
        _versi = hasil.Nilai;
        Borang = (await penyusun.CariAsync(registrasi.Id, bagian.Kode, batal))?.Borang ?? Borang;
    }

    /// <summary>Something that is no answer was saved.</summary>
    public void Catat(string kabar) => _tersimpan.Add(kabar);

    /// <summary>The answer is not taken: it is one of these.</summary>
    public void Tawarkan(Isian isian, string teks, string pesan, IEnumerable<PilihanTafsir> pilihan) =>
        Tolak(isian, teks, pesan, pilihan.Select(p => new Tawaran($"pasti:{isian.Kode}:{p.Nilai}", p.Label)));

    /// <summary>The answer is not taken; these buttons may take it.</summary>
    public void Tolak(Isian isian, string teks, string pesan, params IEnumerable<Tawaran> tawaran) => _ditolak[isian.Kode] = new Penolakan(teks, pesan, [.. tawaran]);
}
