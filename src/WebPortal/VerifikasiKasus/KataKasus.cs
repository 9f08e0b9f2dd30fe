using EPupns.Core.Pengawasan;
using EPupns.Core.Pengisian;
using EPupns.Core.Verifikasi;
using EPupns.WebPortal.Verifikasi;

namespace EPupns.WebPortal.VerifikasiKasus;

/// <summary>Words of a case.</summary>
public static class KataKasus
{
    /// <summary>The name by which a row is found on the page.</summary>
    public static string Id(this AlamatBaris alamat) => $"baris-{alamat}".Replace('/', '.');

    /// <summary>CEK of a changed row.</summary>
    public static string Cek(this JenisPerubahan jenis) => jenis switch
    {
        JenisPerubahan.Diperbaiki => "Diperbaiki",
        JenisPerubahan.Dikosongkan => "Dikosongkan",
        JenisPerubahan.Diisi => "Diisi",
        JenisPerubahan.MenungguDaftar => "Menunggu daftar",
        JenisPerubahan.CatatanBaru => "Catatan baru",
        _ => "Usul hapus",
    };

    /// <summary>A mark of a level.</summary>
    public static string Kata(this JenisPutusan jenis) => jenis switch
    {
        JenisPutusan.Setuju => "Setuju",
        JenisPutusan.Tolak => "Tolak",
        JenisPutusan.Kembali => "Dikembalikan",
        _ => "Diteruskan",
    };

    /// <summary>STATUS of a row: the decision that counts, or whom it waits for.</summary>
    public static (string Kata, string Kelas) Status(this BarisKasus baris) => baris.Putusan?.Jenis switch
    {
        JenisPutusan.Setuju => ("Diterima", "disetujui"),
        JenisPutusan.Tolak => ("Ditolak", "ditolak"),
        _ => ($"Menunggu {baris.Akhir.Nama()}", "menunggu"),
    };

    /// <summary>A line of the history.</summary>
    public static string Kalimat(this KejadianKasus k, Kasus kasus)
    {
        var oleh = k.Oleh is null ? "" : $" oleh {k.Oleh}";
        var baris = AlamatBaris.Cari(k.Baris) is { } alamat ? kasus.Cari(alamat)?.Sebutan ?? k.Baris : k.Baris;
        var sebab = k.Alasan is { Length: > 0 } ? $": {k.Alasan}" : "";
        return k.Tindakan switch
        {
            "baris.setuju" => $"{baris} disetujui{oleh}",
            "baris.tolak" => $"{baris} ditolak{oleh}{sebab}",
            "baris.kembali" => $"{baris} dikembalikan{oleh}{sebab}",
            "baris.terus" => $"{baris} diteruskan{oleh}",
            "baris.ditanya" => $"Pertanyaan{oleh} tentang {baris}{sebab}",
            "baris.dijawab" => $"PNS menjawab tentang {baris}{sebab}",
            CatatBacaan.Tindakan => $"Dibaca{oleh}",
            "formulir.dikirim" => "Formulir dikirim PNS",
            "formulir.diambil" => $"Diambil{oleh}",
            "formulir.dilepas" => $"Dilepas{oleh}",
            "formulir.diloloskan" => $"Tingkat selesai{oleh}",
            "formulir.dikembalikan" => $"Dikembalikan kepada PNS{oleh}{sebab}",
            "formulir.minta_turun" => $"PNS meminta turun status{sebab}",
            "formulir.tarik_turun" => "Permintaan turun status ditarik PNS",
            "formulir.tolak_turun" => $"Permintaan turun status ditolak{oleh}{sebab}",
            "formulir.turun_status" => $"Status diturunkan{oleh}{sebab}",
            "registrasi.dibuat" => "Mendaftar",
            "registrasi.disetujui" => k.Oleh is null ? "Pendaftaran disetujui otomatis" : $"Pendaftaran disetujui{oleh}",
            "registrasi.dicetak" => "Tanda bukti pendaftaran dicetak",
            "formulir.dicetak" => "Formulir dicetak",
            "bukti_pengisian.dicetak" => "Tanda bukti pengisian dicetak",
            var lain => $"{lain}{oleh}{sebab}",
        };
    }

    /// <summary>Where two short texts differ: what is the same before, what is new, what is the same after. All of it is new when they have little in common.</summary>
    public static (string Awal, string Beda, string Akhir) Beda(string? lama, string baru)
    {
        if (lama is null)
        {
            return ("", baru, "");
        }

        var awal = 0;
        while (awal < lama.Length && awal < baru.Length && lama[awal] == baru[awal])
        {
            awal++;
        }

        var akhir = 0;
        while (akhir < lama.Length - awal && akhir < baru.Length - awal && lama[^(akhir + 1)] == baru[^(akhir + 1)])
        {
            akhir++;
        }

        return (awal + akhir) * 2 < baru.Length ? ("", baru, "") : (baru[..awal], baru[awal..^akhir], baru[^akhir..]);
    }
}
