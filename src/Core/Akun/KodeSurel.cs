using EPupns.Core.Akun.Batas;
using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EPupns.Core.Dasar;

namespace EPupns.Core.Akun;

/// <summary>
/// Six digits that prove a mailbox. Nothing stores them: they follow from a random seed, the address and the server's key, so that
/// neither the conversation nor the outbox holds an answer.
/// </summary>
public sealed class KodeSurel(KunciServer kunci, Pembatas pembatas)
{
    /// <summary>How long a code is taken.</summary>
    public static readonly TimeSpan Umur = TimeSpan.FromMinutes(10);

    private const uint Banyak = 1_000_000;
    private readonly byte[] _kunci = kunci.Turunkan("kode-surel");

    /// <summary>What a new code follows from.</summary>
    public static string BenihBaru() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>The code for one address.</summary>
    public string Kode(string benih, string surel)
    {
        var acak = HMACSHA256.HashData(_kunci, Encoding.UTF8.GetBytes($"{benih}\n{surel}"));
        return (BinaryPrimitives.ReadUInt64BigEndian(acak) % Banyak).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>Counts one letter with a code; false when there were too many of them, to this person or to this address.</summary>
    public async Task<bool> BolehKirimAsync(Guid registrasiId, string surel, CancellationToken batal)
    {
        string[] kunciHitung = [$"kirim-kode:{registrasiId:N}", $"kirim-kode:{Sidik(surel)}"];
        if (await pembatas.IntipAsync(kunciHitung, batal) is not null)
        {
            return false;
        }

        foreach (var satu in kunciHitung)
        {
            await pembatas.GagalAsync(satu, batal);
        }

        return true;
    }

    /// <summary>Compares; five wrong ones close the matter for a while, whatever code was asked for since. Needs a transaction.</summary>
    /// <returns>True, or one of <c>kode.terkunci kode.salah</c>.</returns>
    public async Task<Hasil<bool>> PeriksaAsync(Guid registrasiId, string benih, string surel, string jawaban, CancellationToken batal)
    {
        var hitungan = $"kode-surel:{registrasiId:N}";
        if (await pembatas.KunciAsync(hitungan, batal) is { } sampai)
        {
            return Terkunci(sampai);
        }

        var angka = string.Concat(jawaban.Where(char.IsAsciiDigit));
        if (CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Kode(benih, surel)), Encoding.ASCII.GetBytes(angka)))
        {
            await pembatas.BerhasilAsync(hitungan, batal);
            return true;
        }

        var sisa = await pembatas.GagalAsync(hitungan, batal);
        return sisa > 0
            ? new Kesalahan("kode.salah", $"Kode itu tidak cocok. Kesempatan tersisa: {sisa}.", "kode")
            : Terkunci((await pembatas.TerkunciSampaiAsync(hitungan, batal))!.Value);
    }

    private static Kesalahan Terkunci(DateTimeOffset sampai) =>
        new("kode.terkunci", $"Terlalu banyak kode yang tidak cocok. Email dapat diganti lagi setelah {Tanggal.WaktuWib(sampai)}.", "kode");

    private static string Sidik(string surel) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(surel.ToLowerInvariant())).AsSpan(0, 16));
}
