using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EPupns.Core.Akun;

namespace EPupns.Bot.Percakapan.Masuk;

/// <summary>
/// What a button carries: question number, code, and a mark that only we can make for this address. A client can send data
/// that no button had, so every press is checked. Always within Telegram's 64 bytes.
/// </summary>
public sealed class TandaTombol(KunciServer kunci)
{
    private const int BytaTanda = 8;
    private readonly byte[] _kunci = kunci.Turunkan("tombol");

    /// <summary>The data for one button: <c>question.code.mark</c>.</summary>
    public string Tulis(string kanal, string alamat, int langkah, string kode)
    {
        var isi = string.Create(CultureInfo.InvariantCulture, $"{langkah}.{kode}");
        return $"{isi}.{Tanda(kanal, alamat, isi)}";
    }

    /// <summary>Reads the data of a press; false when we did not make it for this address.</summary>
    public bool Baca(string kanal, string alamat, string data, out int langkah, out string kode)
    {
        (langkah, kode) = (0, "");
        var akhir = data.LastIndexOf('.');
        var awal = data.IndexOf('.');
        if (akhir <= awal || data.Length > 64 || !Cocok(Tanda(kanal, alamat, data[..akhir]), data[(akhir + 1)..]))
        {
            return false;
        }

        kode = data[(awal + 1)..akhir];
        return int.TryParse(data.AsSpan(0, awal), NumberStyles.None, CultureInfo.InvariantCulture, out langkah);
    }

    private static bool Cocok(string harus, string ada) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(harus), Encoding.UTF8.GetBytes(ada));

    private string Tanda(string kanal, string alamat, string isi)
    {
        Span<byte> tanda = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_kunci, Encoding.UTF8.GetBytes($"{kanal}\n{alamat}\n{isi}"), tanda);
        return Base64Url.EncodeToString(tanda[..BytaTanda]);
    }
}
