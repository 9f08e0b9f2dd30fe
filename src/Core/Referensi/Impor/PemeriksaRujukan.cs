using EPupns.Core.Data.Impor;
using EPupns.Core.Referensi.Katalog;
using Batas = EPupns.Core.Referensi.PetaRujukan.Batas;

namespace EPupns.Core.Referensi.Impor;

/// <summary>Judges one row of a file by itself: columns, lengths, codes. What it points to is judged with the rows beside it.</summary>
/// <param name="daftar">The list.</param>
/// <param name="instansi">Codes of the instansi.</param>
internal sealed class PemeriksaRujukan(DaftarRujukan daftar, IReadOnlySet<string> instansi)
{
    private readonly HashSet<string> _kode = [];

    /// <summary>All codes that the file named so far.</summary>
    public IReadOnlySet<string> Kode => _kode;

    /// <summary>Columns that the list takes.</summary>
    public static IReadOnlySet<string> Kolom(DaftarRujukan daftar) => new[]
    {
        "kode", "nama", "aktif", "alias", daftar.DaftarInduk is null ? null : "induk", daftar.KolomJenis, daftar.KolomRinci, daftar.PerInstansi ? "instansi" : null,
    }.OfType<string>().ToHashSet();

    /// <summary>The row, or what is wrong with it.</summary>
    public Rujukan? Periksa(BarisMentah baris, out GalatBaris? galat)
    {
        var isi = baris.Isi;
        var kode = isi.GetValueOrDefault("kode", "");
        var kembar = kode.Length > 0 && !_kode.Add(kode);
        var hasil = Susun(isi, kode);
        galat = baris.Galat is { } rusak ? new(baris.Nomor, kode, null, rusak)
            : (Salah(hasil, isi) ?? (kembar ? ("kode", "Kode ini sudah ada pada baris sebelumnya.") : null)) is var (isian, pesan) ? new(baris.Nomor, kode, isian, pesan)
            : null;
        return galat is null ? hasil : null;
    }

    private Rujukan Susun(IReadOnlyDictionary<string, string> isi, string kode)
    {
        var nama = isi.GetValueOrDefault("nama", "");
        return new Rujukan
        {
            Daftar = daftar.Kode,
            Kode = kode,
            Nama = nama,
            Induk = isi.GetValueOrDefault("induk"),
            Jenis = Kolom(isi, daftar.KolomJenis) ?? daftar.JenisDari?.Invoke(kode, nama),
            Rinci = Kolom(isi, daftar.KolomRinci),
            Instansi = daftar.PerInstansi ? isi.GetValueOrDefault("instansi") : null,
            Alias = isi.GetValueOrDefault("alias"),
            Aktif = Aktif(isi) ?? true,
        };
    }

    private (string Isian, string Pesan)? Salah(Rujukan baris, IReadOnlyDictionary<string, string> isi) =>
        baris.Kode.Length is 0 or > Batas.Kode || baris.Kode.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)) ? ("kode", $"Kode terdiri dari 1–{Batas.Kode} aksara tanpa spasi.")
        : baris.Nama.Length is 0 or > Batas.Nama || !baris.Nama.Any(char.IsLetterOrDigit) ? ("nama", $"Nama terdiri dari 1–{Batas.Nama} karakter.")
        : isi.FirstOrDefault(k => k.Value.Any(c => char.IsControl(c) || c == '\uFFFD')).Key is { } rusak ? (rusak, "Ada aksara yang tidak terbaca. Berkas harus berupa teks UTF-8.")
        : baris.Alias?.Length > Batas.Alias ? ("alias", $"Nama lain paling panjang {Batas.Alias} karakter.")
        : baris.Rinci?.Length > Batas.Nama ? (daftar.KolomRinci!, $"Paling panjang {Batas.Nama} karakter.")
        : SalahJenis(baris) is { } jenis ? jenis
        : Aktif(isi) is null ? ("aktif", "Isi dengan ya atau tidak (boleh juga 1 atau 0).")
        : daftar.PerInstansi && baris.Instansi is null ? ("instansi", "Kode instansi harus ada.")
        : daftar.PerInstansi && !instansi.Contains(baris.Instansi!) ? ("instansi", $"Instansi {baris.Instansi} tidak ada dalam referensi.")
        : baris.Induk == baris.Kode ? ("induk", "Baris tidak dapat menjadi induknya sendiri.")
        : null;

    private (string Isian, string Pesan)? SalahJenis(Rujukan baris) =>
        baris.Jenis is null && (daftar.JenisWajib || daftar.Bertingkat) ? (daftar.KolomJenis!, $"Kolom {daftar.KolomJenis} harus terisi.")
        : baris.Jenis?.Length > Batas.Jenis ? (daftar.KolomJenis!, $"Paling panjang {Batas.Jenis} karakter.")
        : daftar.JenisWajib && daftar.NamaJenis!(baris.Jenis!) is null ? (daftar.KolomJenis!, $"Kode \"{baris.Jenis}\" tidak dikenal.")
        : null;

    private static string? Kolom(IReadOnlyDictionary<string, string> isi, string? kolom) => kolom is null ? null : isi.GetValueOrDefault(kolom);

    private static bool? Aktif(IReadOnlyDictionary<string, string> isi) => isi.GetValueOrDefault("aktif")?.ToLowerInvariant() switch
    {
        null or "1" or "ya" or "true" => true,
        "0" or "tidak" or "false" => false,
        _ => null,
    };
}
