using EPupns.Core.Dasar;

namespace EPupns.Core.Berkas;

/// <summary>
/// Looks into a PDF for what acts, hides or locks (ISO 32000-1): names of dictionaries wherever they stand, written plainly, with <c>#4A</c> for a
/// letter, or inside object streams. A scan or a printed page holds none of it.
/// </summary>
public static class PenelaahPdf
{
    private const int HalamanTerbanyak = 200;

    private static readonly (string Kode, string Pesan, string[] Nama)[] Larangan =
    [
        ("terkunci", "PDF itu dikunci dengan kata sandi sehingga petugas tidak dapat membukanya. Mohon kirim PDF tanpa kunci, atau fotonya.", ["Encrypt"]),
        ("naskah", "PDF itu memuat program (JavaScript), sehingga tidak dapat diterima. Mohon cetak ulang ke PDF, atau kirim fotonya.", ["JavaScript", "JS"]),
        ("tindakan", "PDF itu melakukan sesuatu sendiri saat dibuka, sehingga tidak dapat diterima. Mohon cetak ulang ke PDF, atau kirim fotonya.",
            ["OpenAction", "AA", "Launch", "SubmitForm", "ImportData", "GoToE", "RichMedia", "Movie", "Rendition"]),
        ("sisipan", "PDF itu memuat berkas lain di dalamnya, sehingga tidak dapat diterima. Mohon kirim dokumennya saja.", ["EmbeddedFile", "EmbeddedFiles", "FileAttachment"]),
        ("formulir", "PDF itu formulir isian (XFA), yang tidak dapat dibuka petugas. Mohon cetak ke PDF biasa, atau kirim fotonya.", ["XFA"]),
    ];

    private static readonly Dictionary<string, int> Nomor = Larangan.SelectMany((l, i) => l.Nama.Select(n => (n, i))).ToDictionary(p => p.n, p => p.i, StringComparer.Ordinal);

    /// <summary>How many pages it has, or why it cannot be taken: <c>berkas.terkunci berkas.naskah berkas.tindakan berkas.sisipan berkas.formulir berkas.tersembunyi berkas.bom berkas.rusak berkas.halaman</c></summary>
    public static Hasil<int> Telaah(byte[] isi)
    {
        if (SisaBerkas.Berbahaya(StrukturPdf.SetelahAkhir(isi)))
        {
            return PemeriksaBerkas.Bersisipan("PDF");
        }

        var aliran = AliranPdf.Cari(isi);
        if (aliran is null)
        {
            return PemeriksaBerkas.Rusak("PDF");
        }

        var temuan = new TemuanPdf();
        PembacaNama.Baca(isi, aliran, temuan.Catat);
        foreach (var satu in aliran)
        {
            var terurai = PenguraiAliran.Urai(isi, satu, temuan);
            temuan.Tersembunyi |= satu.Kumpulan && terurai is null;
            if (temuan.Meledak)
            {
                return PemeriksaBerkas.Kesalahan("bom", "PDF itu menjadi sangat besar saat dibuka, sehingga tidak dapat diterima. Mohon kirim fotonya.");
            }

            PembacaNama.Baca(terurai, [], temuan.Catat);
        }

        return Putuskan(temuan);
    }

    private static Hasil<int> Putuskan(TemuanPdf temuan) =>
        temuan.Larangan is { } nomor ? PemeriksaBerkas.Kesalahan(Larangan[nomor].Kode, Larangan[nomor].Pesan)
        : temuan.Tersembunyi ? PemeriksaBerkas.Kesalahan("tersembunyi", "Isi PDF itu tersembunyi sehingga tidak dapat diperiksa. Mohon cetak ulang ke PDF, atau kirim fotonya.")
        : temuan.Halaman == 0 ? PemeriksaBerkas.Kesalahan("rusak", "PDF itu tidak memuat halaman. Mohon kirim lagi dari berkas aslinya.")
        : temuan.Halaman > HalamanTerbanyak ? PemeriksaBerkas.Kesalahan("halaman", $"PDF itu {temuan.Halaman} halaman; paling banyak {HalamanTerbanyak}. Mohon kirim halaman yang diperlukan saja.")
        : temuan.Halaman;

    /// <summary>What was met on the way.</summary>
    internal sealed class TemuanPdf
    {
        private const long UraiTerbanyak = 512L * 1024 * 1024;
        private string _sebelum = "";

        /// <summary>The gravest reason to refuse, as its number; null when there is none.</summary>
        public int? Larangan { get; private set; }

        /// <summary>Pages.</summary>
        public int Halaman { get; private set; }

        /// <summary>Some objects cannot be read as every reader reads them.</summary>
        public bool Tersembunyi { get; set; }

        /// <summary>Bytes that streams have become.</summary>
        public long Terurai { get; set; }

        /// <summary>More than anybody should have to open.</summary>
        public bool Meledak => Terurai > UraiTerbanyak;

        public void Catat(string nama, bool dalamAliran, bool tujuan)
        {
            // A place to open at is harmless; short names occur in compressed bytes by chance.
            if (Nomor.TryGetValue(nama, out var nomor) && !(nama == "OpenAction" && tujuan) && !(dalamAliran && nama.Length < 6))
            {
                Larangan = Math.Min(Larangan ?? int.MaxValue, nomor);
            }

            // A dictionary inside what looks like a stream's bytes: something before it only pretended to be one.
            Tersembunyi |= dalamAliran && nama == AliranPdf.JenisKumpulan;
            Halaman += nama == "Page" && _sebelum == "Type" && !dalamAliran ? 1 : 0;
            _sebelum = nama;
        }
    }
}
