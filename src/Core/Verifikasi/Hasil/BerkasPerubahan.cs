using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Formulir;
using EPupns.Core.Pendaftaran.Bukti;
using EPupns.Core.Pengisian;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Verifikasi;

/// <summary>Accepted changes of one person as they leave for SAPK (leap 12).</summary>
/// <param name="Nip">NIP.</param>
/// <param name="Nomor">Registration number.</param>
/// <param name="Ke">Which sending.</param>
/// <param name="SidikKiriman">Fingerprint of what was sent.</param>
/// <param name="Perubahan">The changes, each with its papers and who approved it.</param>
/// <param name="Pemutus">Who was done when, level by level; nobody where a level passed by itself.</param>
public sealed record PerubahanPns(string Nip, string Nomor, int Ke, string SidikKiriman, IReadOnlyList<PerubahanDiterima> Perubahan, IReadOnlyList<PemutusTingkat> Pemutus);

/// <summary>One accepted change.</summary>
/// <param name="Tambalan">Before and after.</param>
/// <param name="SidikBerkas">Fingerprints of the papers that prove it.</param>
/// <param name="Disetujui">Id of the officer with the final word.</param>
public sealed record PerubahanDiterima(Tambalan Tambalan, IReadOnlyList<string> SidikBerkas, Guid Disetujui);

/// <summary>A level that was done.</summary>
/// <param name="Tingkat">The level.</param>
/// <param name="PetugasId">Who; null when it passed by itself.</param>
/// <param name="Waktu">When, UTC.</param>
public sealed record PemutusTingkat(Putusan Tingkat, Guid? PetugasId, DateTimeOffset Waktu);

/// <summary>
/// The file of accepted changes (leap 12): JSON Lines, one person a line, each with a signature of its own, so that a line can be checked, passed on
/// and replayed without the rest.
/// </summary>
public sealed class BerkasPerubahan(EPupnsDb db, BacaKasus baca, TandaBukti tanda)
{
    private const string Guna = "ekspor-perubahan";
    private static readonly JsonSerializerOptions Bentuk = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Every form that is done, in the order of the NIP; one line each.</summary>
    public async IAsyncEnumerable<string> TulisAsync([EnumeratorCancellation] CancellationToken batal)
    {
        var nip = "";
        while (await BerikutAsync(nip, batal) is { Count: > 0 } rombongan)
        {
            foreach (var formulir in rombongan)
            {
                yield return Tandai(await SusunAsync(formulir, batal));
            }

            nip = rombongan[^1].Nip;
        }
    }

    /// <summary>The changes of one person.</summary>
    public async Task<PerubahanPns> SusunAsync(FormulirPns formulir, CancellationToken batal)
    {
        var kasus = await baca.SusunAsync(formulir, batal) ?? throw new InvalidOperationException("Formulir itu belum pernah dikirim.");
        var (id, ke) = (formulir.RegistrasiId, formulir.Kiriman);
        var putusan = await db.Set<PutusanBaris>().AsNoTracking().Where(p => p.RegistrasiId == id).ToListAsync(batal);
        var tuntas = await db.Set<TingkatTuntas>().AsNoTracking().Where(t => t.RegistrasiId == id && t.Ke == ke).OrderBy(t => t.Tingkat).ToListAsync(batal);
        return new PerubahanPns(
            formulir.Nip, kasus.Registrasi.Nomor, ke, kasus.Kiriman.Sidik,
            [
                .. HasilAkhir.Diterima(kasus).SelectMany(b => HasilAkhir.Tambalan(kasus with { Baris = [b] }).Select(t => new PerubahanDiterima(
                    t, [.. b.Berkas.SelectMany(p => p.Lampiran).Select(l => l.Sidik).Distinct().Order(StringComparer.Ordinal)],
                    putusan.Single(p => p.Baris == $"{b.Alamat}" && p.Tingkat == b.Akhir).PetugasId))),
            ],
            [.. tuntas.Select(t => new PemutusTingkat(t.Tingkat, t.PetugasId, t.Waktu))]);
    }

    /// <summary>A line: what it says, and our signature over exactly that.</summary>
    public string Tandai(PerubahanPns perubahan)
    {
        var isi = JsonSerializer.Serialize(perubahan, Bentuk);
        return JsonSerializer.Serialize(new Baris(isi, Convert.ToBase64String(tanda.Tandatangani(Guna, Encoding.UTF8.GetBytes(isi)))), Bentuk);
    }

    /// <summary>What a line says.</summary>
    /// <returns>The changes, or <c>perubahan.rusak</c> for a line that is none, <c>perubahan.palsu</c> for one that we did not sign so.</returns>
    public Hasil<PerubahanPns> Baca(string baris)
    {
        try
        {
            var (isi, tertanda) = JsonSerializer.Deserialize<Baris>(baris, Bentuk)!;
            return tanda.SahTandatangan(Guna, Encoding.UTF8.GetBytes(isi), Convert.FromBase64String(tertanda))
                ? JsonSerializer.Deserialize<PerubahanPns>(isi, Bentuk)!
                : new Kesalahan("perubahan.palsu", "Tanda tangan baris ini tidak cocok: isinya diubah, atau bukan dari sistem ini.");
        }
        catch (Exception galat) when (galat is JsonException or FormatException or ArgumentNullException or NullReferenceException)
        {
            return new Kesalahan("perubahan.rusak", "Baris ini bukan baris ekspor perubahan.");
        }
    }

    private Task<List<FormulirPns>> BerikutAsync(string sesudah, CancellationToken batal) => db.Set<FormulirPns>().AsNoTracking()
        .Where(f => f.Keadaan == KeadaanFormulir.Selesai && string.Compare(f.Nip, sesudah) > 0).OrderBy(f => f.Nip).Take(200).ToListAsync(batal);

    private sealed record Baris(string Isi, string TandaTangan);
}
