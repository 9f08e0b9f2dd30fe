using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;
using EPupns.Core.Verifikasi;
using EPupns.WebPortal.VerifikasiKasus;

namespace EPupns.WebPortal.VerifikasiKembalikan;

/// <summary>What is to be put right, and why.</summary>
public sealed record IsianKembali
{
    /// <summary>The chosen rows, as <see cref="AlamatBaris"/> writes them.</summary>
    public string[] Baris { get; init; } = [];

    /// <summary>Code of the reason for each row.</summary>
    public Dictionary<string, string?> Alasan { get; init; } = [];

    /// <summary>Note for each row.</summary>
    public Dictionary<string, string?> Catatan { get; init; } = [];

    /// <summary>The same for Core.</summary>
    public IReadOnlyList<PermintaanKembali> UntukCore() =>
        [.. Baris.Where(b => AlamatBaris.Cari(b) is not null).Select(b => new PermintaanKembali(AlamatBaris.Cari(b)!, Alasan.GetValueOrDefault(b), Catatan.GetValueOrDefault(b)))];
}

/// <summary>Choosing what goes back to the person.</summary>
/// <param name="Kasus">The case.</param>
/// <param name="Petugas">Who gives it back.</param>
/// <param name="Isian">What was chosen.</param>
/// <param name="Kesalahan">Why it was not taken.</param>
public sealed record HalamanKembalikan(Kasus Kasus, Petugas Petugas, IsianKembali Isian, Kesalahan? Kesalahan)
{
    /// <summary>Address of the case.</summary>
    public string Alamat => $"/verifikasi/{Kasus.Registrasi.Nomor}";

    /// <summary>What can be chosen: changes that the level has a say in, then whole sections in which something is missing.</summary>
    public IEnumerable<(string Alamat, string Sebutan, string? Isi)> Pilihan() =>
        Kasus.Baris.Where(b => b.Akhir >= CakupanFormulir.Tingkat(Petugas.Peran)).Select(b => ($"{b.Alamat}", b.Sebutan, (b.Lama, b.Baru) switch
        {
            (null, null) => (string?)null,
            (null, { } baru) => baru,
            ({ } lama, null) => $"{lama} → dikosongkan",
            var (lama, baru) => $"{lama} → {baru}",
        }));

    /// <summary>Sections of the form, for what is missing altogether.</summary>
    public IEnumerable<(string Alamat, string Sebutan)> Bagian(DefinisiFormulir definisi) =>
        HalamanKasus.Bagian(Kasus, definisi);
}
