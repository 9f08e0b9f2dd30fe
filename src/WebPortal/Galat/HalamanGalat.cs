namespace EPupns.WebPortal.Galat;

/// <summary>What an error page says.</summary>
/// <param name="Judul">What happened.</param>
/// <param name="Saran">What to do.</param>
/// <param name="Rujukan">Number that stands in the log; only when the program is at fault.</param>
public sealed record HalamanGalat(string Judul, string Saran, string? Rujukan)
{
    /// <summary>The words for a status code.</summary>
    public static HalamanGalat Untuk(int status, string? rujukan) => status switch
    {
        400 => new("Permintaan tidak dapat diproses", "Halaman ini mungkin sudah terlalu lama terbuka. Silakan kembali, muat ulang halaman, lalu coba sekali lagi.", null),
        403 => new("Anda tidak berwenang membuka halaman ini", "Halaman ini hanya untuk petugas dengan tugas lain. Bila seharusnya Anda berwenang, mohon hubungi admin instansi Anda.", null),
        404 => new("Halaman tidak ditemukan", "Alamatnya mungkin salah ketik, atau datanya sudah tidak ada. Silakan mulai lagi dari beranda.", null),
        405 => new("Halaman ini tidak dapat dibuka langsung", "Silakan mulai lagi dari beranda.", null),
        429 => new("Terlalu banyak permintaan", "Mohon tunggu sebentar, lalu coba lagi.", null),
        _ => new("Terjadi gangguan pada sistem", "Data Anda aman. Mohon coba lagi beberapa saat lagi. Bila tetap terjadi, sampaikan nomor rujukan di bawah ini kepada petugas bantuan.", rujukan),
    };
}
