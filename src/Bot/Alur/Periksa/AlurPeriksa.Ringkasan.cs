using System.Globalization;
using EPupns.Core.Dasar;
using EPupns.Core.Pengisian;

namespace EPupns.Bot.Alur.Periksa;

/// <summary>The end of a record: the whole of it once more, before going on. It is saved already; this is a last look, not a draft.</summary>
internal sealed partial class AlurPeriksa
{
    private const int BanyakRiwayat = 20;

    // A record of one's own, one that was changed, or one that was opened though nothing is left to ask.
    private bool PerluDiringkas() => _ruang.Bagian(Isi).Berulang && _ruang.Ada(Isi)
        && (Isi.Jejak.Count == 0 || BarisCatatan.KeadaanDari(_ruang.Bagian(Isi), _ruang.Borang, Isi.Kunci!) is KeadaanCatatan.Baru or KeadaanCatatan.Diubah);

    private async Task<Pemicu?> TanggapiRingkasanAsync()
    {
        if (Masukan.Kode == LayarPeriksa.Simpan.Kode || Masukan.Lewat)
        {
            return SelesaiDiringkas();
        }

        if (Masukan.Kode == LayarRingkasan.Riwayat.Kode)
        {
            return await PerlihatkanRiwayatAsync(Pemicu.Diringkas);
        }

        return NomorRingkasan() is { } kode ? Perbaiki(kode) : YaTidak.Baca(Masukan.Teks) == true ? SelesaiDiringkas() : await KalimatAtauLompatAsync();
    }

    private Pemicu SelesaiDiringkas()
    {
        Giliran.Awali(TeksPeriksa.CatatanSelesai.Dengan(RingkasCatatan.Baris(_ruang, _ruang.Bagian(Isi), _ruang.Kini(Isi)).TrimEnd(' ', '✓')));
        return TutupCatatan();
    }

    private string? NomorRingkasan() => Masukan.Kode?.StartsWith(LayarPeriksa.AwalanPerbaiki, StringComparison.Ordinal) is true ? Masukan.Kode[LayarPeriksa.AwalanPerbaiki.Length..]
        : int.TryParse(Masukan.Teks, NumberStyles.None, CultureInfo.InvariantCulture, out var nomor) && LayarRingkasan.DapatDiubah(_ruang, Isi) is var baris && nomor > 0 && nomor <= baris.Count ? baris[nomor - 1].Kode
        : null;

    private Pemicu Perbaiki(string kode)
    {
        (Isi.Tampil, Isi.Versi) = ([kode], _ruang.Versi(Isi));
        return MulaiPerbaiki(kode);
    }

    private async Task<Pemicu?> PerlihatkanRiwayatAsync(Pemicu lalu)
    {
        var riwayat = await perubahan.JalankanAsync(_ruang.Registrasi.Id, Isi.Bagian!, Isi.Kunci!, BanyakRiwayat, Batal);
        _ruang = await pembuka.DenganAsync(_ruang, [.. riwayat.Where(p => p.Isian is not null).SelectMany(p => new[] { (p.Isian!, p.Lama), (p.Isian!, p.Baru) })], Batal);
        Giliran.Awali(riwayat.Count == 0 ? TeksPeriksa.RiwayatKosong : TeksPeriksa.RiwayatPerubahan.Dengan(LayarRingkasan.Sejarah(_ruang, _ruang.Bagian(Isi), riwayat)));
        return lalu;
    }
}
