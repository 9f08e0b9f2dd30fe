using System.Text.Json;
using EPupns.Bot.Alur.Status;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Verifikasi;

namespace EPupns.Bot.Alur.Verifikasi;

/// <summary>An answer to a verifier's question, or only which question; as it waits for a login.</summary>
/// <param name="Kode">Code of the question; null for the oldest.</param>
/// <param name="Teks">In words.</param>
/// <param name="Sidik">The stored file.</param>
/// <param name="Nama">Its name.</param>
internal sealed record JawabanTitipan(string? Kode, string? Teks = null, string? Sidik = null, string? Nama = null)
{
    /// <summary>True when there is an answer already.</summary>
    public bool Berisi => Sidik is not null || !string.IsNullOrEmpty(Teks);

    /// <summary>The beginning of the flow: a code, nothing, or what <see cref="Tulis"/> wrote.</summary>
    public static JawabanTitipan Baca(string? argumen) => argumen?.StartsWith('{') == true ? JsonSerializer.Deserialize<JawabanTitipan>(argumen)! : new(argumen);

    public string Tulis() => JsonSerializer.Serialize(this);
}

/// <summary>Brings an answer to its question and says what became of it.</summary>
internal sealed class PenyampaiJawaban(JawabPertanyaan jawab)
{
    /// <summary>The question that waits; the oldest when none is named.</summary>
    public async Task<PertanyaanBaris?> CariAsync(Registrasi registrasi, string? kode, CancellationToken batal)
    {
        var menunggu = await jawab.MenungguAsync(registrasi.Id, batal);
        return menunggu.FirstOrDefault(m => kode is null || m.Kode == kode);
    }

    /// <summary>What is said of it; not over when the same question can still be answered.</summary>
    public async Task<(Ujar Kata, bool Selesai)> SampaikanAsync(ITurnContext giliran, Registrasi registrasi, JawabanTitipan jawaban, CancellationToken batal)
    {
        if (await CariAsync(registrasi, jawaban.Kode, batal) is not { } tanya)
        {
            return (TeksVerifikasi.TidakMenunggu, true);
        }

        var hasil = await jawab.JalankanAsync(new Jawaban(registrasi.Id, tanya.Id, jawaban.Teks, jawaban.Sidik, jawaban.Nama), giliran.Pelaku(registrasi.Nip), batal);
        return hasil.Berhasil
            ? (TeksVerifikasi.Terjawab.Dengan(hasil.Nilai.Sebutan, KataTingkat.Sebut(hasil.Nilai.Tingkat)), true)
            : (Ujar.Dari(hasil.Kesalahan.Pesan), hasil.Kesalahan.Kode.StartsWith("tanya.", StringComparison.Ordinal));
    }
}
